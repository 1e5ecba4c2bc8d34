namespace ReadinessGate.Secrets.Patterns;

/// <summary>A key that issues origin certificates at Cloudflare.</summary>
public sealed class CloudflareOriginCaKey : TokenPattern
{
    private const string Random = "f894e8312abe7c08116ea9475df4120d061efa9c8cea4e5d930f7cfe8c8117c6bc87064c132d1c789507365709dfe0c3768b4da461e874bc737f36c0429749989811a704245e10b76b";

    /// <inheritdoc/>
    public override string Name => "Cloudflare origin CA key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["v1.0-"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("v1.0-", "c5907a53b3b9972bfaa4c3b0", "-", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        "v1.0-beta",
        Join("v1.0-", "6469e4d535537fbcf3388fb2", "-", "ac127dacfad894ed5fd066b7e4eeb95bb461b685d4da44d33893760e9d38ccd36a2572af133a1462978086a0844794d12f3b"),
    ];

    /// <inheritdoc/>
    protected override string Shape => @"v1\.0-[0-9a-f]{24}-[0-9a-f]{146}";
}
