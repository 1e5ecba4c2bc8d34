namespace ReadinessGate;

/// <summary>What a search for secrets found in the text files of a system.</summary>
/// <param name="Findings">Sorted by place; at most one per id and line.</param>
/// <param name="Files">How many files were read.</param>
public sealed record RepositorySecrets(ImmutableArray<SecretFinding> Findings, int Files) : Evidence
{
    /// <summary>The findings that the baseline accepts; they are none of <see cref="Findings"/>.</summary>
    public ImmutableArray<SecretFinding> AcceptedFindings { get; init; } = [];

    /// <summary>What the baseline accepts of it.</summary>
    public ImmutableArray<BaselineUse> Accepted { get; init; } = [];

    /// <summary>What could not be searched, sorted by path: it may hold anything.</summary>
    public ImmutableArray<UnreadFile> Unread { get; init; } = [];

    /// <summary>The elements of <c>secrets.allow</c> that no name in the system matches; empty where only a part of it was searched.</summary>
    public ImmutableArray<UnmatchedAllow> UnmatchedAllows { get; init; } = [];
}

/// <summary>An element of <c>secrets.allow</c> that matches nothing.</summary>
/// <param name="Index">Its position in the file, from 0.</param>
/// <param name="Text">What is wrong.</param>
public sealed record UnmatchedAllow(int Index, string Text)
{
    /// <summary>What to do about it.</summary>
    public const string Remedy = "correct or remove it; 'match' is a glob of symbols or key paths, such as Test*Key, and 'path' one of files below the folder of this file, such as tests/**";
}

/// <summary>A file or folder that could not be read.</summary>
/// <param name="Path">Relative to the root of the system, with <c>/</c>.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record UnreadFile(string Path, string Reason);
