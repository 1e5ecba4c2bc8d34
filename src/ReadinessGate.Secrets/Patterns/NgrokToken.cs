namespace ReadinessGate.Secrets.Patterns;

/// <summary>An authtoken of ngrok.</summary>
public sealed class NgrokToken : NamedTokenPattern
{
    private const string Random = "CWYI2Y0U4eXavawK3AIYaQih0zQ";

    /// <inheritdoc/>
    public override string Name => "ngrok token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ngrok", "Ngrok", "NGROK"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("NGROK_AUTHTOKEN=", Random, "_Ewge8gv0lDODCkZHAqLQM"),
        Join("\"Ngrok\": { \"Enabled\": true, \"Authtoken\": \"", Random, "_5942TU1HhnhlknnxBCyjR", "\" }"),
        Join("var ngrokAuthtoken = \"", Random, "_Q61WjwLjTQXgdyO1ynaNp", "\";"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("NGROK_AUTHTOKEN=", Random, "_KzMe1LKy9dbHup6LK0qw1", "q7"),
        "NGROK_AUTHTOKEN=your-authtoken-here",
        Join("NGROK_REGION=", Random, "_WqUlsxHVTlhX2LWKL8zRM"),
        Join("NGROK_AUTHTOKEN=", new('0', 27)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "ngrok auth ?token";

    /// <inheritdoc/>
    protected override string Value => Mixed + "[A-Za-z0-9]{24,28}_[A-Za-z0-9]{18,22}";
}
