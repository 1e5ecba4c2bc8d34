namespace ReadinessGate.Secrets.Patterns;

/// <summary>A token that reads and writes a blob store of Vercel.</summary>
public sealed class VercelBlobToken : TokenPattern
{
    private const string Random = "7JV0t4t84qvh65xQXRZZNWCPnjSGSf";

    /// <inheritdoc/>
    public override string Name => "Vercel Blob token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["vercel_blob_rw_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("vercel_blob_rw_", "i4rEj4fGTqBSVitV", "_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("vercel_blob_rw_", "OQkns053dPBoC0xY", "_", "PQZcDE45pW"), "vercel_blob_rw_u5oE7NxkO74trjlf_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "vercel_blob_rw_[A-Za-z0-9]{14,20}_" + Mixed + "[A-Za-z0-9]{30,32}";
}
