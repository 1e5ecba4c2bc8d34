namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token of Bitwarden Secrets Manager.</summary>
public sealed class BitwardenToken : NamedTokenPattern
{
    private const string Random = "kamDEPDDtwwvm3xp/NKiFo";

    /// <inheritdoc/>
    public override string Name => "Bitwarden access token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["BWS_", "bws_", "Bitwarden", "bitwarden", "BITWARDEN"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("BWS_ACCESS_TOKEN=", "0.", "a6bfdd76-b926-4f0b-ac87-ef7f660efe4f", ".", "n39xL16pOEfMA3Hybc8XW5BwUAuR0z", ":", Random, "=="),
        Join("bws_access_token: ", "0.", "e4779212-7a81-48e4-a0e7-c1ab134748e3", ".", "OlF0kMaumsnCj3xLIJnNdZnI0L3d9C", ":", Random, "=="),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("BWS_ACCESS_TOKEN=", "0.", "4ae51d15-6ef1-4dc3-a14d-93b31bd17de9", ".", "Xw5eX8JyBDiwpMsbJv1vVQPFHzU4X1", ":", Random, "==", "q7"),
        "BWS_ACCESS_TOKEN=your-token-here",
        Join("BWS_REGION=", "0.", "25191152-97bd-40c0-a47a-e9acb5a64637", ".", "c7QCvHjGdJ6HeQB9Jf6bLrK8GYLJY0", ":", Random, "=="),
    ];

    /// <inheritdoc/>
    protected override string Setting => "(?:bws|bitwarden) (?:access )?token";

    /// <inheritdoc/>
    protected override string Value => @"0\." + Uuid + @"\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";
}
