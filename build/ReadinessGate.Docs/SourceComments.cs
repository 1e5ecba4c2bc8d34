using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace ReadinessGate.Docs;

/// <summary>Reads the documentation comment of a class from its source file.</summary>
/// <param name="root">The root of the repository.</param>
public sealed class SourceComments(string root)
{
    private readonly ILookup<string, string> _files = Directory
        .EnumerateFiles(Path.Combine(root, "src"), "*.cs", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .ToLookup(path => Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal);

    /// <summary>Summary and remarks of a class as paragraphs of Markdown.</summary>
    /// <exception cref="InvalidOperationException">The class has no file of its name below <c>src</c>, no comment, or one that is not XML.</exception>
    public ImmutableArray<string> Of(Type type)
    {
        foreach (var file in _files[type.Name])
        {
            var lines = File.ReadAllLines(file);
            var declaration = Array.FindIndex(lines, line => Regex.IsMatch(line, $@"^(public|internal) .*\b(class|record) {Regex.Escape(type.Name)}\b"));
            if (declaration >= 0 && lines.Contains($"namespace {type.Namespace};"))
                return Read(type, Above(lines, declaration));
        }

        throw new InvalidOperationException($"{type.FullName} has no file {type.Name}.cs below src");
    }

    private static ImmutableArray<string> Read(Type type, string comment)
    {
        try
        {
            var xml = XElement.Parse($"<doc>{comment}</doc>", LoadOptions.PreserveWhitespace);
            if (xml.Element("summary") is not { } summary)
                throw new InvalidOperationException($"{type.FullName} has no <summary>, which is the text of its page");
            return [.. CommentMarkdown.Paragraphs(summary), .. xml.Elements("remarks").SelectMany(remarks => CommentMarkdown.Paragraphs(remarks))];
        }
        catch (XmlException problem)
        {
            throw new InvalidOperationException($"the comment of {type.FullName} is not XML: {problem.Message}", problem);
        }
    }

    private static string Above(string[] lines, int declaration)
    {
        var first = declaration;
        while (first > 0 && lines[first - 1].StartsWith('['))
            first--;
        var last = first;
        while (first > 0 && lines[first - 1].StartsWith("///", StringComparison.Ordinal))
            first--;
        return string.Join('\n', lines[first..last].Select(line => line[3..]));
    }
}
