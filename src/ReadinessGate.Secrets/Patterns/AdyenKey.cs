namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of Adyen.</summary>
public sealed class AdyenKey : TokenPattern
{
    private const string Random = "szPT+GyB8y8UHe5WbrknoCWKLOY+IiKQ7v4eECVYwiK";

    /// <inheritdoc/>
    public override string Name => "Adyen key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["AQE"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("AQE", "yhm", "8qH3UPFhXPzDW/cd77lL1j0eMcy5995Ax6Q6wpyFjIvFFnLPlyGsHKGDFHumIKjKJI1FBA/gmDqgWCmqJDT9YMy+MudOlsujg", "==-", Random, "=-", "vQPK1zPSIYdwmvpE"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("AQE", "yhm", "NpubqGDZgWCVkSKV9iVuC41ZoAU1oZWAwce9m1xDgOINavmSha4/FhNnQbydFwKnpvWTwtyrr6tBMtb9Z9b/h8VZZXr7HCXCV", "=="),
        "AQEyhmHrUTPVoby8TKILsfDoSWulVYr7z1hfjmf/s7tt4Y4hjuDivH9UQFzAEgJgAGsnRE11InCA3YJFRJweJ/gS7PxnNiHsJT5k/Lj==-your-token-here",
    ];

    /// <inheritdoc/>
    protected override string Shape => "(?<secret>AQE[a-z]hm[A-Za-z0-9+/]{40,160}={0,2}-[A-Za-z0-9+/]{43}=)(?=-)";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";
}
