namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Appwrite.</summary>
public sealed class AppwriteKey : TokenPattern
{
    private const string Random = "538d7d6676df43b77550a30f485121f57f50a80e0672fb83f4cb47fa09c245d510931882670b9a4f9dae655bead36cb105b87b735c6e1ea1db0694641d5546566c9ca08e78e24d0ae607f6b1f799ae08ccd8076db04bc3bc4dc56f3b4aa90793dc3a892aab5c3f674cb8fa0130b87af9dfe5462758180eb93d8d976e08c98a57";

    /// <inheritdoc/>
    public override string Name => "Appwrite key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["standard_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("standard_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("standard_", Random, "q7"), "standard_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "standard_[0-9a-f]{256}";
}
