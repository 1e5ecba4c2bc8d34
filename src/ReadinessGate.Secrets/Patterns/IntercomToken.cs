namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token of Intercom.</summary>
/// <remarks>Base 64 of a text that begins with "tok:".</remarks>
public sealed class IntercomToken : TokenPattern
{
    private const string Random = "HhJZhF12kYxM8k71wZV4EKJKa0RaEDusyuyM/YdsGJpVT1c9DOVRaI";

    /// <inheritdoc/>
    public override string Name => "Intercom token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["dG9rO"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("dG9rO", Random, "=")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("dG9rO", Random), Join("dG9rO", "KSjUMMHqapiQI2IFCgHhpSgVcGB1el", "=")];

    /// <inheritdoc/>
    protected override string Shape => "dG9rO" + Mixed + "[A-Za-z0-9+/]{54}=";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";
}
