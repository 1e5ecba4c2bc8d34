namespace ReadinessGate.Secrets.Patterns;

/// <summary>The private key of an ImageKit account.</summary>
public sealed class ImageKitKey : TokenPattern
{
    private const string Random = "f5+Mvr9IUAFRGYPouqNA6nX5cl8";

    /// <inheritdoc/>
    public override string Name => "ImageKit private key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["private_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("private_", Random, "=")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("private_", Random, "q7", "="), "private_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "private_" + Mixed + "[A-Za-z0-9+/]{27}=";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";
}
