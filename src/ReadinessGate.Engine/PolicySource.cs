namespace ReadinessGate;

/// <summary>A file that a policy is made of.</summary>
/// <param name="Path">Its name in messages: relative to the root of the system, or to the packages, with <c>/</c>.</param>
/// <param name="Origin">Whose file it is.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PolicySource(string Path, PolicyOrigin Origin, ReadOnlyMemory<byte> Content);

/// <summary>What an element of <c>extends</c> names, or why it names nothing.</summary>
/// <param name="Source">The file; null where there is none.</param>
/// <param name="Problem">What is wrong and how to fix it; null where there is a file.</param>
public sealed record FoundPolicy(PolicySource? Source, string? Problem)
{
    /// <summary>There is nothing to read.</summary>
    public static FoundPolicy None(string problem) => new(null, problem);
}
