namespace ReadinessGate.Secrets.Patterns;

/// <summary>The machine key of ASP.NET: with it view states and tickets can be forged.</summary>
public sealed class MachineKey : TokenPattern
{
    private const string Random = "069BA44E0FBD0DEB58EF198DD1E34EAB3D5918D5B29B9CAD204CA9E7BE2192D2E0561C8065D9232128F5544648C1984831685D26592B56A20C418D996FB3EF4A";

    /// <inheritdoc/>
    public override string Name => "ASP.NET machine key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["validationKey=\"", "decryptionKey=\""];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
    [
        Join("<machineKey validationKey=\"", Random, "\" validation=\"HMACSHA256\" />"),
        Join("decryptionKey=\"", "040BF139D8DC28FD8FDD813B5833E1CDF7AFF94C4C75A1FA8B76E128328824E4", "\""),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        ["validationKey=\"AutoGenerate,IsolateApps\"", Join("validationKey=\"", "7BFA6A2C27645EB43876", "\"")];

    /// <inheritdoc/>
    protected override string Shape => """(?:validation|decryption)Key="(?<secret>""" + Blended + @"[0-9A-Fa-f]{40,256})""";
}
