namespace ReadinessGate.Secrets.Patterns;

/// <summary>A private key in PEM that is encoded in base 64 once more, as in a kubeconfig.</summary>
public sealed class EncodedPrivateKey : TokenPattern
{
    private const string Random = "Q3tK7/QB9evKgXUj3k32j7wCq7wdpSkUnHyNl2sPcPVJVTrvOzZWu/zzVKRvcKEiarjgXVN0CODv715PMw0tzl/JxA3Zx8yZMc1Q7E+NEq6eKAXwDtGoF2W+k6VUwU9OygDuDuZGyr3A";

    /// <inheritdoc/>
    public override string Name => "private key in base 64";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["LS0tLS1CRUdJTi"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("LS0tLS1CRUdJTi", "BSU0EgUFJJVkFURSBLRVktLS0tLQ", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk", Random), "LS0tLS1CRUdJTi"];

    /// <inheritdoc/>
    protected override string Shape => "LS0tLS1CRUdJTi(?:BSU0EgUFJJVkFURSBL|BFQyBQUklWQVRFI|BQUklWQVRFI|BPUEVOU1NIIFBSSVZBVE|BFTkNSWVBURUQgUFJJVkFURSBL)[A-Za-z0-9+/]{100,200}[A-Za-z0-9+/=]{0,4000}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=";
}
