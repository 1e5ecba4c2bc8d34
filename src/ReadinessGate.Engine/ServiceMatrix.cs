namespace ReadinessGate;

/// <summary>Which services each scenario needs.</summary>
/// <param name="Scenarios">The names of the columns.</param>
/// <param name="Rows">One per service, with one cell per scenario.</param>
public sealed record ServiceMatrix(ImmutableArray<string> Scenarios, ImmutableArray<ServiceRow> Rows)
{
    /// <summary>The matrix of a checklist without one.</summary>
    public static readonly ServiceMatrix None = new([], []);
}

/// <summary>One service.</summary>
/// <param name="Service">Its name.</param>
/// <param name="Uses">How each scenario uses it: <c>required</c>, <c>optional</c>, <c>off</c> …</param>
public sealed record ServiceRow(string Service, ImmutableArray<string> Uses)
{
    private static readonly ImmutableArray<string> Off = ["off", "no", "none", "n/a", "na", "unused", "not used", "not needed", "false"];

    /// <summary>True when the scenario does without the service.</summary>
    public bool IsOff(int scenario) => scenario >= Uses.Length || !Uses[scenario].Any(char.IsLetterOrDigit) && !Uses[scenario].Contains('✓', StringComparison.Ordinal) && !Uses[scenario].Contains('✅', StringComparison.Ordinal) || Off.Contains(Uses[scenario].Trim(), StringComparer.OrdinalIgnoreCase);
}
