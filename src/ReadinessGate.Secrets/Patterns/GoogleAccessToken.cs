namespace ReadinessGate.Secrets.Patterns;

/// <summary>A short-lived OAuth access token of Google.</summary>
public sealed class GoogleAccessToken : TokenPattern
{
    private const string Random = "iD-J5L1V-UQRosdsdgwLjPTXPYdUsxIzLkGl0z0xJUyQ6mIvUmU7lffW2waZXiCnETpCrGaThsmba07kPIP8gBz4wMCBq0i9hBYduC6O1OWEvIILNZltNJRpuQYxcmyLvctPQre8sJV2";

    /// <inheritdoc/>
    public override string Name => "Google access token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ya29."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("ya29.", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("ya29.", "a76bSzi3dMRtT-jJ"), "ya29.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"(?<secret>ya29\." + Mixed + "[A-Za-z0-9_-]{60})[A-Za-z0-9_.-]{0,1000}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
