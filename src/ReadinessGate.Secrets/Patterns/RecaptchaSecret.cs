namespace ReadinessGate.Secrets.Patterns;

/// <summary>The secret key of Google reCAPTCHA; the site key is public and looks alike.</summary>
public sealed class RecaptchaSecret : NamedTokenPattern
{
    private const string Random = "xN4D9hBDapCcbJAF-lFLqA-OOZllgvhw8UbQll";

    /// <inheritdoc/>
    public override string Name => "reCAPTCHA secret";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["recaptcha", "Recaptcha", "reCaptcha", "ReCaptcha", "RECAPTCHA", "reCAPTCHA", "ReCAPTCHA"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("RECAPTCHA_SECRET_KEY=", "6L", Random),
        Join("\"Recaptcha\": { \"Enabled\": true, \"SecretKey\": \"", "6L", Random, "\" }"),
        Join("Set(\"RECAPTCHA_SECRET_KEY\", \"", "6L", Random, "\")"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("RECAPTCHA_SECRET_KEY=", "6L", Random, "q7"), "RECAPTCHA_SECRET_KEY=your-key-here", Join("RECAPTCHA_REGION=", "6L", Random)];

    /// <inheritdoc/>
    protected override string Setting => "recaptcha (?:v[23] )?(?:private|secret)(?: key)?";

    /// <inheritdoc/>
    protected override string Value => "6L[A-Za-z0-9_-]{38}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
