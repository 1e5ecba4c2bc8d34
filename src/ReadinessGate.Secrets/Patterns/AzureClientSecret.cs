namespace ReadinessGate.Secrets.Patterns;

/// <summary>The client secret of an application in Microsoft Entra ID (Azure AD).</summary>
public sealed class AzureClientSecret : TokenPattern
{
    private const string Random = "x7eocD4zEqmdvPVqzrSXayuejHPMqqRl21";

    /// <inheritdoc/>
    public override string Name => "Azure AD client secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["7Q~", "8Q~"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("Kq3", "8Q~", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("Kq3", "8Q~", "zVyD2Gun6OFUVce7cpOkcJ0KDhrSFnheCr71Iqhg"), Join("Kq3", "8Q~", "your-client-secret-goes-in-here-now")];

    /// <inheritdoc/>
    protected override string Shape => "[A-Za-z0-9_~.]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_~.-";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 3;
}
