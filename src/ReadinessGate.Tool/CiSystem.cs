namespace ReadinessGate.Tool;

/// <summary>What the environment says about the CI run.</summary>
public static class CiSystem
{
    private static readonly ImmutableArray<string> Variables = ["GITHUB_RUN_ID", "BUILD_BUILDID", "CI_PIPELINE_ID", "BUILD_NUMBER"];

    /// <summary>The run's name in its CI system, or null outside one.</summary>
    public static string? Run => Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
}
