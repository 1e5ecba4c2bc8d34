namespace ReadinessGate.Checks.Governance;

/// <summary>The keys of readiness.json that the checks of risks share.</summary>
public static class RiskSettings
{
    /// <summary>The section whose presence asks for all of them.</summary>
    public const string Section = "risks";

    /// <summary>The file.</summary>
    public static readonly Setting Path = new("risks.path", typeof(string), $"The document with the risk table, relative to this file; {RiskRegister.DefaultPath} and the checklist unless set.");

    /// <summary>The risks that must be dealt with: medium, high, and those that nobody rated.</summary>
    public static IEnumerable<Risk> Serious(RiskRegister register) => register.Risks.Where(risk => risk.Level != RiskLevel.Low);
}
