namespace ReadinessGate.Tool;

/// <summary>What the process tells its caller.</summary>
public static class ExitCode
{
    /// <summary>The verdict is Ready.</summary>
    public const int Ready = 0;

    /// <summary>The verdict is NotReady or Incomplete.</summary>
    public const int NotReady = 1;

    /// <summary>The verdict is AlmostReady.</summary>
    public const int AlmostReady = 2;

    /// <summary>The tool could not do its work: bad arguments or configuration.</summary>
    public const int ToolError = 3;

    /// <summary>The code of a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="failOnAlmostReady">False when AlmostReady is good enough.</param>
    public static int Of(Verdict verdict, bool failOnAlmostReady) => verdict switch
    {
        Verdict.Ready => Ready,
        Verdict.AlmostReady => failOnAlmostReady ? AlmostReady : Ready,
        _ => NotReady,
    };
}
