namespace ReadinessGate.Secrets.Patterns;

/// <summary>An app or organization key of OneSignal.</summary>
public sealed class OneSignalKey : TokenPattern
{
    private const string Random = "cglphqhl7fz2l7fiicyiztkramtoryojxgb7tcfpcagdhptfck5e4spdf3l7seepbfdpco7brobufsbwghqk23bc3gkphvna2cqgvjo";

    /// <inheritdoc/>
    public override string Name => "OneSignal key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["os_v2_app_", "os_v2_org_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("os_v2_app_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("os_v2_app_", "jglwzrsah3zgqhab"), "os_v2_app_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "os_v2_(?:app|org)_" + Blended + "[a-z2-7]{80,120}";
}
