namespace ReadinessGate.Policies;

/// <summary>Checks what only several values together can get wrong, after all files were laid over each other.</summary>
public static class PolicyTogether
{
    /// <summary>What is wrong with them.</summary>
    public static IEnumerable<PolicyProblem> Problems(JsonValue root)
    {
        var (pass, attention) = (root["bands"]?["pass"], root["bands"]?["attention"]);
        if ((pass?.Number ?? Bands.Default.Pass) < (attention?.Number ?? Bands.Default.Attention))
            yield return new PolicyProblem("RG0002", $"'bands.attention' must not be above 'bands.pass', but {attention?.Number ?? Bands.Default.Attention:0.##} is above {pass?.Number ?? Bands.Default.Pass:0.##}", (attention ?? pass)!.At);
    }
}
