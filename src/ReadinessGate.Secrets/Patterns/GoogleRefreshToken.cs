namespace ReadinessGate.Secrets.Patterns;

/// <summary>An OAuth refresh token of Google, also the CI token of Firebase.</summary>
public sealed class GoogleRefreshToken : TokenPattern
{
    private const string Random = "HdkxXkXoPOPWeysL8SiMUs9Sgjb6HvAGHA7hdiGhdG0FC05egkq4Nyq398yNDtRvDnczZWd29HsdjnpbrXQQRZimMqvXast5Cn";

    /// <inheritdoc/>
    public override string Name => "Google refresh token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["1//0"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("1//0", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("1//0", "pObRs8MD6l7WElRl"), "https://example.com/1//0/a"];

    /// <inheritdoc/>
    protected override string Shape => "1//0[0-9a-zA-Z]" + Mixed + "[A-Za-z0-9_-]{60,120}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
