namespace ReadinessGate.Secrets.Patterns;

/// <summary>A token of Trello.</summary>
public sealed class TrelloToken : TokenPattern
{
    private const string Random = "1a241ae8681f509216f842589395871e77b49bc57ba4a080870718a458f3c8ac";

    /// <inheritdoc/>
    public override string Name => "Trello token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ATTA"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("ATTA", Random, "DA0375D7")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("ATTA", Random), "ATTAyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "ATTA[0-9a-f]{64}[0-9A-F]{8}";
}
