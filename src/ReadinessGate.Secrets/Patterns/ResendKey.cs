namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Resend.</summary>
public sealed class ResendKey : TokenPattern
{
    private const string Random = "dUtlCBXkGNT2CUMLeV87FPbb";

    /// <inheritdoc/>
    public override string Name => "Resend key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["re_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("re_", "Vk3xZ7wQ", "_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("re_", "Vk3xZ7wQ", "_", Random, "q7"), "re_match", "re_compile_pattern_with_flags_and_more"];

    /// <inheritdoc/>
    protected override string Shape => "re_" + Mixed + "[A-Za-z0-9]{8}_[A-Za-z0-9]{24}";
}
