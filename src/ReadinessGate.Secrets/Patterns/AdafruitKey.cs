namespace ReadinessGate.Secrets.Patterns;

/// <summary>A key of Adafruit IO.</summary>
public sealed class AdafruitKey : TokenPattern
{
    private const string Random = "EMxwBJe46sBDMjOkliAABfGGiIzP";

    /// <inheritdoc/>
    public override string Name => "Adafruit IO key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["aio_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("aio_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("aio_", Random, "q7"), "aio_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "aio_" + Mixed + "[A-Za-z0-9]{28}";
}
