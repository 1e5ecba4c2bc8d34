namespace ReadinessGate;

/// <summary>The Markdown documents that checks ask about.</summary>
/// <param name="Files">Sorted by path.</param>
public sealed record Documents(ImmutableArray<Document> Files) : Evidence
{
    /// <summary>Where a runbook is looked for unless readiness.json says otherwise.</summary>
    public const string RunbookGlob = "docs/runbook*.md";
}

/// <summary>One Markdown document.</summary>
/// <param name="Path">Relative to the root of the system.</param>
/// <param name="Headings">In the order of the document.</param>
/// <param name="Words">Words of text and code, comments and front matter left out.</param>
/// <param name="Problem">Why it could not be read, or null.</param>
public sealed record Document(string Path, ImmutableArray<Heading> Headings, int Words, string? Problem = null);

/// <summary>One heading of a document.</summary>
/// <param name="Text">Its plain text.</param>
/// <param name="Line">1-based.</param>
/// <param name="Words">Words below it, up to the next heading of the same or a higher level.</param>
public sealed record Heading(string Text, int Line, int Words);
