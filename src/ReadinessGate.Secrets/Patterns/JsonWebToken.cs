namespace ReadinessGate.Secrets.Patterns;

/// <summary>A signed JSON Web Token: who holds it is who it names, until it expires.</summary>
/// <remarks>Source: RFC 7519 and RFC 7515: three parts in base64url, the first two begin with an encoded <c>{"</c>. Whom it opens the door to is not told, so it is a credential, not a provider's token.</remarks>
public sealed class JsonWebToken : TokenPattern
{
    /// <inheritdoc/>
    public override string Name => "JSON Web Token";

    /// <inheritdoc/>
    public override SecretTier Tier => SecretTier.Credential;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords { get; } = ["eyJ"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits { get; } = [Join("eyJhbGciOiJIUzI1NiJ9.", "eyJzdWIiOiI0ODEzMjE3In0.", "q7Vb2nTg5KxWz0Lr8YcMfH3sJd6PaUe1RiOtQwBvXyE")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses { get; } =
    [
        Join("eyJhbGciOiJIUzI1NiJ9.", "eyJzdWIiOiI0ODEzMjE3In0"),
        Join("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.", "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIn0.", "q7Vb2nTg5KxWz0Lr8YcMfH3sJd6PaUe1RiOtQwBvXyE"),
    ];

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";

    // The subject 1234567890 is that of countless manuals; what Supabase issues is public or has a format of its own. A long payload hides the signature behind the window.
    /// <inheritdoc/>
    protected override string Shape => @"eyJ[A-Za-z0-9_-]{10,200}\.eyJ(?!zdWIiOiIxMjM0NTY3ODkw|pc3MiOiJzdXBhYmFzZSIs)(?:[A-Za-z0-9_-]{10,379}\.[A-Za-z0-9_-]{20,640}|[A-Za-z0-9_-]{380,640})";
}
