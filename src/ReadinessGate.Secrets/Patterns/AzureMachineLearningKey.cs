namespace ReadinessGate.Secrets.Patterns;

/// <summary>A web service key of Azure Machine Learning (classic).</summary>
/// <remarks>The four characters in the middle are the signature by which Microsoft marks the keys of this service.</remarks>
public sealed class AzureMachineLearningKey : TokenPattern
{
    private const string Random = "9FadBmEpYBX84T4hqcTfIqy/x38RXI09pcnT68D7Zb0CB9MqAA6MRCKb4q96BkGeJjoKaLqeS0Mg";

    /// <inheritdoc/>
    public override string Name => "Azure Machine Learning key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["+AMC"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join(Random, "+AMC", "IR6wDQ==")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("q", Random, "+AMC", "B2IX8Q=="), Join(Random, "+AMq", "{sGp0s}Q==")];

    /// <inheritdoc/>
    protected override string Shape => @"[A-Za-z0-9+/]{76}\+AMC[A-Za-z0-9+/]{5}[AQgw]==";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 76;
}
