namespace ReadinessGate.Secrets.Patterns;

/// <summary>A user access token of Hugging Face.</summary>
public sealed class HuggingFaceToken : TokenPattern
{
    private const string Random = "dSdAZVenqJ7ZmRO7U7uAkOU8f25YHPKQlc";

    /// <inheritdoc/>
    public override string Name => "Hugging Face token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["hf_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("hf_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("hf_", Random, "q7"), "hf_hub_download_with_cache_directory"];

    /// <inheritdoc/>
    protected override string Shape => "hf_(?=[a-z0-9]{0,33}[A-Z])(?=[A-Z0-9]{0,33}[a-z])[A-Za-z0-9]{34}";
}
