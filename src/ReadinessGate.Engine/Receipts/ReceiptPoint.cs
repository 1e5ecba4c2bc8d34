namespace ReadinessGate.Receipts;

/// <summary>One thing that a receipt says, compared with what is here.</summary>
/// <param name="Name">What was compared: <c>commit</c>, <c>evidence</c> …</param>
/// <param name="Holds">Null when there is nothing here to compare it with.</param>
/// <param name="Text">What was found.</param>
public sealed record ReceiptPoint(string Name, bool? Holds, string Text);

/// <summary>What the receipt is compared with.</summary>
public sealed record ReceiptSite
{
    /// <summary>Now.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The commit that is asked for: 7 to 40 hexadecimal digits; null to take the one of the checkout.</summary>
    public string? Commit { get; init; }

    /// <summary>The commit of the checkout; null outside of git.</summary>
    public string? Head { get; init; }

    /// <summary>How old the receipt may be; null for any age.</summary>
    public TimeSpan? MaximumAge { get; init; }

    /// <summary>True when ALMOST READY is good enough.</summary>
    public bool AcceptsAlmostReady { get; init; }

    /// <summary>readiness.json as it is here; null when there is none.</summary>
    public FileDigest? Policy { get; init; }

    /// <summary>The files of the receipt that are here; of one path there may be several.</summary>
    public ImmutableArray<FileDigest> Files { get; init; } = [];

    /// <summary>The assemblies in the folder of the artifact; null when none was named.</summary>
    public ImmutableArray<ArtifactAssembly>? Artifact { get; init; }
}

/// <summary>An assembly of an artifact.</summary>
/// <param name="Name">Simple name.</param>
/// <param name="Path">Relative to the folder of the artifact, with <c>/</c>.</param>
/// <param name="Mvid">Module version id; null when the file can't be read.</param>
/// <param name="SourceKeys">Its source key from the view of each project that the receipt names for it; empty without a PDB.</param>
public sealed record ArtifactAssembly(string Name, string Path, string? Mvid, ImmutableArray<string> SourceKeys);
