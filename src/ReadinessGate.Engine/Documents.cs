namespace ReadinessGate;

/// <summary>The documents that checks ask about.</summary>
/// <param name="Files">Sorted by path.</param>
public sealed record Documents(ImmutableArray<Document> Files) : Evidence
{
    /// <summary>Where a runbook is looked for unless readiness.json says otherwise.</summary>
    public const string RunbookGlob = "docs/runbook*.md";

    /// <summary>Where a template for post-mortems is looked for unless readiness.json says otherwise.</summary>
    public static readonly ImmutableArray<string> PostMortemGlobs =
        ["docs/**/*post*mortem*.md", "docs/**/*incident*report*.md", ".github/ISSUE_TEMPLATE/*post*mortem*.md", ".github/ISSUE_TEMPLATE/*incident*.md"];
}

/// <summary>One document; of one that is no Markdown only the path is known.</summary>
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
