using System.Text;

namespace ReadinessGate.Docs;

/// <summary>Writes the page of one id.</summary>
public static class IdPage
{
    private static readonly (string Label, string Heading)[] Sections =
        [("Fix:", "How to fix"), ("Suppress:", "How to suppress"), ("Waive:", "How to waive"), ("Source:", "Source")];

    /// <summary>The page as Markdown.</summary>
    public static string Write(Entry entry)
    {
        var page = new StringBuilder($"# {entry.Id}: {entry.Title}\n\n| | |\n|---|---|\n");
        page.Append($"| Category | {entry.Category} |\n| Default | {entry.Default} |\n");
        if (entry.Live is { } severity)
            page.Append($"| Shown live | {severity}, in the editor and by the compiler; the gate judges it |\n");
        if (Askers(entry) is { Length: > 0 } askers)
            page.Append($"| Asked for by | {askers} |\n");
        foreach (var paragraph in entry.Paragraphs.Where(paragraph => SectionOf(paragraph) is null))
            page.Append($"\n{paragraph}\n");
        foreach (var (label, heading) in Sections)
        {
            var texts = entry.Paragraphs.Where(paragraph => SectionOf(paragraph) == label).ToArray();
            if (texts.Length > 0)
                page.Append($"\n## {heading}\n");
            foreach (var text in texts)
                page.Append($"\n{Sentence(text[label.Length..].Trim())}\n");
        }

        return page.Append("\n[All ids](README.md) · [Configuration](../configuration.md)\n").ToString();
    }

    private static string Askers(Entry entry)
    {
        var keys = entry.Keys.Select(key => $"`{key}`");
        return string.Join(", ", entry.CanBeRequired ? keys.Append($"`\"require\": [\"{entry.Id}\"]`") : keys);
    }

    private static string? SectionOf(string paragraph) => Sections.Select(section => section.Label).FirstOrDefault(label => paragraph.StartsWith(label, StringComparison.Ordinal));

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
