namespace ReadinessGate.Docs;

/// <summary>A file that is written from the code and never by hand.</summary>
/// <param name="Path">Relative to the root of the repository, with <c>/</c>.</param>
/// <param name="Text">Its content, with <c>\n</c> and a final line feed.</param>
public sealed record GeneratedFile(string Path, string Text);
