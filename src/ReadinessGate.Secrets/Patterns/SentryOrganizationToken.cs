namespace ReadinessGate.Secrets.Patterns;

/// <summary>An organization token of Sentry.</summary>
public sealed class SentryOrganizationToken : TokenPattern
{
    private const string Random = "QAbaTGSkFxXsu2ST9xIMupQaQmRo0qwTDB9nB8ifllq";

    /// <inheritdoc/>
    public override string Name => "Sentry organization token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["sntrys_eyJ"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("sntrys_eyJ", "pYXQiOjE3MjQ4NTk2", "C8OKj50B9oIPDyMBTatswu3682RMSmtH4KaoTdafxJdFLXUVoLx/wj1l1RB+ZfDokW3JYuXep1c1hkIm", "=_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("sntrys_eyJ", "pYXQiOjE3MjQ4NTk2", "OU0oNeAac5oXKycC6FlJyMtVceOtyPmnW08UG7MbMQpvxOvmMGbKBFAsAfKWX8EuyTcAbmQWUPnzZb2t", "=_", Random, "q7"),
        "sntrys_eyJpYXQiOjE3MjQ4NTk2tEjkNqYxE/O4mogU6AbjTN7SpcH9WqXITiwNs7wsnWanouiwjeagBQLMxWu6pnUH9MVTXaQCEAxGrYsM=_your-token-here",
    ];

    /// <inheritdoc/>
    protected override string Shape => "sntrys_eyJ[A-Za-z0-9+/=]{60,400}_" + Mixed + "[A-Za-z0-9+/]{43}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9+/";
}
