namespace ReadinessGate.Secrets.Patterns;

/// <summary>A project token of CircleCI.</summary>
public sealed class CircleCIProjectToken : TokenPattern
{
    private const string Random = "13497632499ac37266c9bd7f6dd4464b335d44ce";

    /// <inheritdoc/>
    public override string Name => "CircleCI project token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["CCIPRJ_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("CCIPRJ_", "lB0SbjHFbGtcXLYF0dxvc8", "_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("CCIPRJ_", "zXs7VWEc98TCkNwvvrACdl", "_", Random, "q7"), "CCIPRJ_OObinQUv4q7zFNOH0Lv8jY_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "CCIPRJ_[A-Za-z0-9]{22}_[0-9a-f]{40}";
}
