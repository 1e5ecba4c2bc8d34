namespace ReadinessGate.Secrets.Patterns;

/// <summary>An API key of IBM Cloud.</summary>
public sealed class IbmCloudKey : NamedTokenPattern
{
    private const string Random = "iToovxSg47CRg61yuCGR1eFGudIomd9DOA9yegOKSC6p";

    /// <inheritdoc/>
    public override string Name => "IBM Cloud key";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["ibmcloud", "Ibmcloud", "IBMCLOUD", "IbmCloud", "ibm_cloud", "IBM_CLOUD"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits =>
        [Join("IBMCLOUD_API_KEY=", Random), Join("\"IbmcloudApiKey\": \"", Random, "\""), Join("ibmcloud_api_key: ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
    [
        Join("IBMCLOUD_API_KEY=", Random, "q7"),
        "IBMCLOUD_API_KEY=your-key-here",
        Join("IBMCLOUD_REGION=", Random),
        Join("IBMCLOUD_API_KEY=", new('0', 44)),
    ];

    /// <inheritdoc/>
    protected override string Setting => "ibm ?cloud api key";

    /// <inheritdoc/>
    protected override string Value => Mixed + "[A-Za-z0-9_-]{44}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
