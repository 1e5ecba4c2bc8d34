namespace ReadinessGate.Secrets.Patterns;

/// <summary>A private key in the file format of PuTTY.</summary>
public sealed class PuttyPrivateKey : TokenPattern
{
    private const string Random = "henvhgUdOeI2RWDzK56RhDxYbHV2VCkS1/2v1pHnGvrJog8yYJmQlALVuLH+XdmD";

    /// <inheritdoc/>
    public override string Name => "PuTTY private key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["Private-Lines: "];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("Private-Lines: 14\n", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => ["Private-Lines: 14", "Private-Lines: 14\nnone"];

    /// <inheritdoc/>
    protected override string Shape => @"Private-Lines: [0-9]{1,3}\s{1,4}(?<secret>[A-Za-z0-9+/]{40,64})";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";
}
