namespace ReadinessGate.Secrets.Patterns;

/// <summary>A key that publishes packages to nuget.org: 46 characters of lower-case base 32.</summary>
public sealed class NuGetApiKey : TokenPattern
{
    private const string Random = "kq3mxw7lpr2sjd6hf5gc4vbnt3zeyu2oiaq6wmx7rlb";

    /// <inheritdoc/>
    public override string Name => "NuGet API key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["oy2"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("oy2", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("boy2", Random), "oy2short"];

    /// <inheritdoc/>
    protected override string Shape => "oy2(?=[a-z]*[2-7])[a-z2-7]{43}";
}
