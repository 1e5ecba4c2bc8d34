namespace ReadinessGate.Secrets.Patterns;

/// <summary>The third part of temporary AWS credentials, with which the other two work.</summary>
/// <remarks>Its head is the same in all tokens and holds a run of slashes.</remarks>
public sealed class AwsSessionToken : TokenPattern
{
    private const string Random = "zNpHqBXzpoYf5RxxNWVKDO4JTsgoCwp7if7HTzsiE8QfLFXi2kNzE/ud1YBZ5EFxwdgxteACWai2PxKkxGd3PcJFPec6jQnMJjfDh1z1q4Fb1xgktHeVbzg1V3EKnTgtLSzTnU2pBxxydeiSuvGWhWV+il7AThUCgXfcZoVb/a4H9EkPbrg2dpGySoCaQI32f2w479HG";

    /// <inheritdoc/>
    public override string Name => "AWS session token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["IQoJb3JpZ2lu", "FwoGZXIvYXdz"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("IQoJb3JpZ2lu", "X2VjEJr//////////wEaCXVzLWVhc3QtMSJHMEUCIQD", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("IQoJb3JpZ2lu", "X2VjEJr//////////wEaCXVzLWVhc3QtMSJHMEUCIQD", "C+wqDIPeEvuBuAR8"),
        Join("xIQoJb3JpZ2lu", "X2VjEJr//////////wEaCXVzLWVhc3QtMSJHMEUCIQD", Random),
    ];

    /// <inheritdoc/>
    protected override string Shape => "(?<secret>(?:IQoJb3JpZ2lu|FwoGZXIvYXdz)" + Mixed + "[A-Za-z0-9/+]{160})[A-Za-z0-9/+=]{0,2000}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";

    /// <inheritdoc/>
    protected override string RandomPart(string token) => token.Substring(36);
}
