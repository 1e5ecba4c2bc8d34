namespace ReadinessGate.Docs;

/// <summary>What the documentation says about one id.</summary>
/// <param name="Id">RG and four digits.</param>
/// <param name="Title">States what is right.</param>
/// <param name="Category">The name of the category in reports.</param>
/// <param name="Default">The default severity, or the default thresholds, as one phrase.</param>
public sealed record Entry(string Id, string Title, string Category, string Default)
{
    /// <summary>The keys of readiness.json that ask for it.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>The severity at which a check also shows in the editor and at compile time; null for one that only the gate judges.</summary>
    public string? Live { get; init; }

    /// <summary>True when <c>require</c> may name it.</summary>
    public bool CanBeRequired { get; init; } = true;

    /// <summary>What follows the facts: paragraphs of Markdown, some of which begin with <c>Fix:</c>, <c>Suppress:</c>, <c>Waive:</c> or <c>Source:</c>.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];
}
