namespace ReadinessGate.Secrets.Patterns;

/// <summary>The client secret of an Auth0 application.</summary>
public sealed class Auth0Secret : NamedTokenPattern
{
    private const string Random = "uESCUpsP3rGuHhqfZV56qZtRqYUIIxXLhKgWklNsYnOMOAUcQyDu-i60VB3Eyw-n";

    /// <inheritdoc/>
    public override string Name => "Auth0 client secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["auth0", "Auth0", "AUTH0"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("AUTH0_CLIENT_SECRET=", Random),
        Join("\"Auth0ClientSecret\": \"", Random, "\""),
        Join("string Auth0ClientSecret { get; set; } = \"", Random, "\";"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("AUTH0_CLIENT_SECRET=", Random, "q7"),
        "AUTH0_CLIENT_SECRET=your-secret-here",
        Join("AUTH0_REGION=", Random),
        Join("AUTH0_CLIENT_SECRET=", new('0', 64)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "auth0 client secret";

    /// <inheritdoc/>
    protected override string Value => Mixed + "[A-Za-z0-9_-]{64}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
