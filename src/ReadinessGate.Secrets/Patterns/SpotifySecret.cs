namespace ReadinessGate.Secrets.Patterns;

/// <summary>The client secret of a Spotify application.</summary>
public sealed class SpotifySecret : NamedTokenPattern
{
    private const string Random = "56acde41552cec1fc825d07f4aa5fdcd";

    /// <inheritdoc/>
    public override string Name => "Spotify client secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["spotify", "Spotify", "SPOTIFY"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("SPOTIFY_CLIENT_SECRET=", Random),
        Join("\"Spotify\": { \"Enabled\": true, \"ClientSecret\": \"", Random, "\" }"),
        Join("<add key=\"Spotify:ClientSecret\" value=\"", Random, "\" />"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("SPOTIFY_CLIENT_SECRET=", Random, "q7"),
        "SPOTIFY_CLIENT_SECRET=your-secret-here",
        Join("SPOTIFY_REGION=", Random),
        Join("SPOTIFY_CLIENT_SECRET=", new('0', 32)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "spotify (?:client )?secret";

    /// <inheritdoc/>
    protected override string Value => "[0-9a-f]{32}";
}
