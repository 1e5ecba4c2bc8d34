namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token (session id) of Salesforce.</summary>
/// <remarks>The id of the organization, which stands first, holds a run of zeros.</remarks>
public sealed class SalesforceSession : TokenPattern
{
    private const string Random = "Bydl5v1puVkcZr0dWNBjtUAUjQamMxtdHFKMAjc5983XITFLbCll32ko72EXE7HVG2OkatPhvBJQ3RgftjU9HIVsmIdo7bIu";

    /// <inheritdoc/>
    public override string Name => "Salesforce access token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["00D"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("00D", "5f000000KxQz", "!", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("00D", "5f000000KxQz", "!", "369eJWve3lnUfPwa"), "00D5f000000KxQz!your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?![A-Za-z0-9._]{90,110}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";

    /// <inheritdoc/>
    protected override string RandomPart(string token) => token.Substring(token.IndexOf('!'));
}
