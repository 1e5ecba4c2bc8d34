namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Defined Networking (Nebula).</summary>
public sealed class DefinedNetworkingKey : TokenPattern
{
    private const string Random = "M7INSM2T2VEE23TNAY3OK3SYPJBSVJ3XZ4XWR3MIJ7XVPGP7J7ZN";

    /// <inheritdoc/>
    public override string Name => "Defined Networking key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["dnkey-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("dnkey-", "I4UBIOGAII756ZAKNAELVMQGPK", "-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("dnkey-", "SJO4W7DSKZK4SAJABNFJ4NKGVP", "-", Random, "q7"), "dnkey-KZX4K4LOG72UQHZA4IWGFMN7WB-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "dnkey-[A-Z2-7]{26}-[A-Z2-7]{52}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
