namespace ReadinessGate.Collecting.Formats;

/// <summary>What a mutation report says.</summary>
/// <param name="ProjectRoot">The folder that the names of the files are relative to, as the producer wrote it; null where it wrote none.</param>
/// <param name="Files">In the order of the report.</param>
public sealed record StrykerReport(string? ProjectRoot, ImmutableArray<StrykerFile> Files);

/// <summary>One file of a mutation report.</summary>
/// <param name="Name">As the producer wrote it.</param>
/// <param name="SourceHash">See <see cref="StrykerReader.HashOf"/>; null where the report holds no source.</param>
/// <param name="Mutants">In the order of the report.</param>
public sealed record StrykerFile(string Name, string? SourceHash, ImmutableArray<StrykerMutant> Mutants);

/// <summary>One change that was tried.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
/// <param name="Change">Where it ends, by which mutator, and what stands there instead: tells mutants of one place apart.</param>
/// <param name="Status">Killed, Timeout, Survived, NoCoverage, CompileError, RuntimeError, Ignored or Pending.</param>
public sealed record StrykerMutant(int Line, int Column, string Change, string Status);
