using Markdig.Syntax;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads the headings of a Markdown document and counts the words below them.</summary>
public static class MarkdownReader
{
    /// <summary>Reads one document.</summary>
    public static Document Read(string path, string text)
    {
        MarkdownDocument blocks;
        try
        {
            blocks = MarkdownBlocks.Parse(path, text);
        }
        catch (EvidenceException problem)
        {
            return new Document(path, [], 0, problem.Message);
        }

        var headings = new List<(HeadingBlock Block, int Words)>();
        var words = 0;
        foreach (var block in blocks)
        {
            if (block is HeadingBlock heading)
            {
                headings.Add((heading, 0));
                continue;
            }

            var count = Words(block);
            words += count;
            // Text counts for its heading and for those above it, until one of the same level starts.
            var level = int.MaxValue;
            for (var i = headings.Count - 1; i >= 0; i--)
            {
                if (headings[i].Block.Level >= level)
                    continue;
                level = headings[i].Block.Level;
                headings[i] = (headings[i].Block, headings[i].Words + count);
            }
        }

        return new Document(path, [.. headings.Select(pair => new Heading(MarkdownBlocks.Plain(pair.Block), LineOf(pair.Block), pair.Words))], words);
    }

    // An underlined heading's own line is that of the underline.
    private static int LineOf(HeadingBlock block) => block.Line + (block.IsSetext ? 0 : 1);

    // Code blocks are steps to take as well, so they count below a heading; only comments and front matter do not.
    private static int Words(Block block) => block switch
    {
        CodeBlock code and not Markdig.Extensions.Yaml.YamlFrontMatterBlock => Count(code.Lines.ToString()),
        LeafBlock { Inline: not null } leaf => Count(MarkdownBlocks.Plain(leaf)),
        ContainerBlock container => container.Sum(Words),
        _ => 0,
    };

    private static int Count(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
