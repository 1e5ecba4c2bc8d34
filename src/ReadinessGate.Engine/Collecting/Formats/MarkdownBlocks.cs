using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Parses Markdown into blocks that know their place in the text.</summary>
public static class MarkdownBlocks
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter().UsePipeTables().Build();

    /// <summary>The blocks of a document.</summary>
    /// <exception cref="EvidenceException">It is nested too deeply.</exception>
    public static MarkdownDocument Parse(string path, string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException problem)
        {
            // The parser's own guard against text that is made to exhaust it.
            throw new EvidenceException($"{path}: the document is nested too deeply to be read", problem);
        }
    }

    /// <summary>The text of a block without its markup and comments.</summary>
    public static string Plain(LeafBlock block) => string.Concat(block.Inline?.Descendants().Select(Literal) ?? []).Trim();

    private static string Literal(MarkdownObject inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    };
}
