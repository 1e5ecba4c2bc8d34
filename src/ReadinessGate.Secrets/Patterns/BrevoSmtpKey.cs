namespace ReadinessGate.Secrets.Patterns;

/// <summary>An SMTP key of Brevo (Sendinblue).</summary>
public sealed class BrevoSmtpKey : TokenPattern
{
    private const string Random = "c8968b646508b6de20fb553047a0adec406cdf7b02c1c1a7af8411886b244e46";

    /// <inheritdoc/>
    public override string Name => "Brevo SMTP key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["xsmtpsib-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("xsmtpsib-", Random, "-", "qLYRqwLl7u49iOWw")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("xsmtpsib-", Random, "q7", "-", "6CU67ujXEa628KuW"), "xsmtpsib-your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
