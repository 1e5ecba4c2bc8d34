namespace ReadinessGate.Collecting;

/// <summary>A file of results as a tool wrote it, outside the evidence folder.</summary>
/// <param name="Path">Relative to the root of the system or to the folder that was handed in, with <c>/</c>; what reports show.</param>
/// <param name="FullPath">Absolute; never printed.</param>
/// <param name="Identity">SHA-256 of its content: <c>sha256:…</c>.</param>
/// <param name="WrittenUtc">When the file system says it was written; an unpacked artifact may say anything.</param>
public sealed record RawFile(string Path, string FullPath, string Identity, DateTime WrittenUtc);
