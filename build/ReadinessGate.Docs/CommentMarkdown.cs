using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ReadinessGate.Docs;

/// <summary>Renders the elements of a documentation comment as Markdown.</summary>
public static partial class CommentMarkdown
{
    /// <summary>The paragraphs of an element: its <c>para</c> children, and what stands between them. A line that begins with a label such as <c>Source:</c> begins one of its own.</summary>
    public static ImmutableArray<string> Paragraphs(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
            text.Append(node is XElement { Name.LocalName: "para" } paragraph ? $"\n\n{Inline(paragraph)}\n\n" : Render(node));
        return [.. Breaks().Split(text.ToString()).Select(part => Spaces().Replace(part, " ").Trim()).Where(part => part.Length > 0)];
    }

    /// <summary>Code in Markdown, with as many backticks around it as its content asks for.</summary>
    public static string Code(string text) => text.Contains('`', StringComparison.Ordinal) ? $"`` {text} ``" : $"`{text}`";

    private static string Inline(XElement element) => string.Concat(element.Nodes().Select(Render));

    private static string Render(XNode node) => node switch
    {
        XText text => Special().Replace(text.Value, @"\$0"),
        XElement { Name.LocalName: "c" or "code" } code => Code(code.Value),
        XElement { Name.LocalName: "paramref" or "typeparamref" } name => Code(name.Attribute("name")?.Value ?? ""),
        XElement { Name.LocalName: "see" or "seealso" } see => Reference(see),
        XElement other => Inline(other),
        _ => "",
    };

    private static string Reference(XElement see)
    {
        if (see.Attribute("href")?.Value is { } address)
            return $"[{(see.IsEmpty ? address : Inline(see))}]({address})";
        if (see.Attribute("langword")?.Value is { } word)
            return Code(word);
        var name = Prefix().Replace(see.Attribute("cref")?.Value ?? see.Value, "");
        return Code(name.Replace('{', '<').Replace('}', '>'));
    }

    [GeneratedRegex(@"\n\s*\n|\n(?=\s*(?:Source|Fix|Suppress|Waive|Option)\b[^\n]*:)")]
    private static partial Regex Breaks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\\`*_\[\]<]")]
    private static partial Regex Special();

    [GeneratedRegex("^[A-Z]:")]
    private static partial Regex Prefix();
}
