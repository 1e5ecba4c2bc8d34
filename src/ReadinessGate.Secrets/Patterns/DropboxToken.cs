namespace ReadinessGate.Secrets.Patterns;

/// <summary>A short-lived access token of Dropbox.</summary>
public sealed class DropboxToken : TokenPattern
{
    private const string Random = "bLaqg4b9i4FAGcZp_KlovFRsmlyKwyMrFtbvtgcswT08uP9VB98Ant2pHnpnl0l_mpHiW4Tc0pGFBSq-WbeikLHZEWsv7TEbDcyrUdU_VNbZLUvzs_Uxoi5C8B-c1oVcuezpgQvnaZAj";

    /// <inheritdoc/>
    public override string Name => "Dropbox token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sl."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("sl.", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("sl.", "f8E2ZHEhTXK4y89u"), "sl.your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => @"(?<secret>sl\." + Mixed + "[A-Za-z0-9_-]{120})[A-Za-z0-9_-]{0,2000}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
