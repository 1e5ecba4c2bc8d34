namespace ReadinessGate;

/// <summary>A file that an item names as evidence.</summary>
/// <param name="Path">As it is written.</param>
/// <param name="Problem">Why it shows nothing, or null: it is missing, empty, a link, or lies outside of the repository.</param>
/// <param name="Sha">The first 12 digits of its SHA-256.</param>
/// <param name="Changed">The day of the last commit that changed it; null when git does not know it.</param>
/// <param name="Headings">Of a Markdown document that records a decision, those with text below them.</param>
public sealed record EvidenceFile(string Path, string? Problem, string? Sha = null, DateOnly? Changed = null, ImmutableArray<string> Headings = default);
