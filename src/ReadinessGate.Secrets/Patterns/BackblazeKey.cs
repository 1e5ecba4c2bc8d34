namespace ReadinessGate.Secrets.Patterns;

/// <summary>An application key of Backblaze B2.</summary>
public sealed class BackblazeKey : TokenPattern
{
    private const string Random = "XbBEdl6kiRXjPTFLStJmzmDiXzW";

    /// <inheritdoc/>
    public override string Name => "Backblaze B2 key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["K001", "K002", "K003", "K004", "K005"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("K001", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("K001", Random, "q7"), "K001your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "K00[1-5]" + Mixed + "[A-Za-z0-9+/]{27}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";
}
