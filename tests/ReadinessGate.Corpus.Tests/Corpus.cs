using System.Text.RegularExpressions;

namespace ReadinessGate.Corpus.Tests;

/// <summary>A file with planted secrets.</summary>
/// <param name="Path">Relative with <c>/</c>.</param>
/// <param name="Text">What it holds.</param>
/// <param name="Planted">First and last line (from 1) of each secret.</param>
internal sealed record CorpusFile(string Path, string Text, IReadOnlyList<(int First, int Last)> Planted);

/// <summary>A tree of files made from shapes: every slot of a shape is filled with a value that the seed invents.</summary>
internal static partial class Corpus
{
    private const string Heading = "=== ";

    /// <summary>The files of a set of shapes, each in a folder of its own.</summary>
    /// <param name="set">Folder below <c>Shapes</c>.</param>
    /// <param name="seed">Decides all values.</param>
    public static IReadOnlyList<CorpusFile> Make(string set, int seed)
    {
        var values = new Values(seed);
        return [.. Shapes(set).Select((shape, index) => Fill($"part{index + 1:D3}/{shape.Path}", shape.Text, values))];
    }

    private static IEnumerable<(string Path, string Text)> Shapes(string set)
    {
        foreach (var name in typeof(Corpus).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(set + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(typeof(Corpus).Assembly.GetManifestResourceStream(name)!);
            foreach (var block in ("\n" + reader.ReadToEnd().ReplaceLineEndings("\n")).Split("\n" + Heading, StringSplitOptions.RemoveEmptyEntries))
            {
                var end = block.IndexOf('\n', StringComparison.Ordinal);
                yield return (block[..end].Trim(), block[(end + 1)..]);
            }
        }
    }

    private static CorpusFile Fill(string path, string shape, Values values)
    {
        var planted = new List<(int First, int Last)>();
        var lines = new List<string>();
        foreach (var line in shape.Split('\n'))
        {
            var isPlanted = false;
            var filled = Slot().Replace(line, slot =>
            {
                isPlanted |= Values.IsSecret(slot.Groups[1].Value);
                // What spans lines is indented like its first one.
                return values.Of(slot.Groups[1].Value).ReplaceLineEndings("\n" + line[..(line.Length - line.TrimStart().Length)]);
            });
            var count = filled.Count(character => character == '\n') + 1;
            if (isPlanted)
                planted.Add((lines.Count + 1, lines.Count + count));
            lines.AddRange(filled.Split('\n'));
        }

        return new CorpusFile(path, string.Join('\n', lines), planted);
    }

    [GeneratedRegex("«([a-z0-9]+)»")]
    private static partial Regex Slot();
}
