namespace ReadinessGate.Secrets.Patterns;

/// <summary>The key with which a Laravel application encrypts.</summary>
public sealed class LaravelKey : NamedTokenPattern
{
    private const string Random = "wfAF/OIvfKX8xNsgDEOETRHEe//w4NnefYm6Z8oo7dz";

    /// <inheritdoc/>
    public override string Name => "Laravel application key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["APP_KEY"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("APP_KEY=", "base64:", Random, "=")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("APP_KEY=", "base64:", Random, "=", "q7"), "APP_KEY=your-key-here", Join("APP_REGION=", "base64:", Random, "=")];

    /// <inheritdoc/>
    protected override string Setting => "app key";

    /// <inheritdoc/>
    protected override string Value => "base64:(?:[A-Za-z0-9+/]{43}=)";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";
}
