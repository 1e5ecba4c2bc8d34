namespace ReadinessGate.Secrets.Patterns;

/// <summary>A private API key of Klaviyo.</summary>
public sealed class KlaviyoKey : TokenPattern
{
    private const string Random = "7700d52e7705ea91c4c7830b36cc3224fc";

    /// <inheritdoc/>
    public override string Name => "Klaviyo key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["pk_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("pk_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("pk_", Random, "q7"), "pk_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "pk_(?:[A-Za-z0-9]{6}_)?[0-9a-f]{34}";
}
