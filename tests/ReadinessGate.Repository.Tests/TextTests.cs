using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReadinessGate.Repository.Tests;

public sealed partial class TextTests
{
    public static TheoryData<string> Documents => [.. Repository.Tracked.Where(path => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))];

    [Theory, MemberData(nameof(Documents))]
    public void A_relative_link_resolves(string path)
    {
        var folder = Path.GetDirectoryName(Repository.FullPath(path))!;
        var broken = Markdown.Parse(Repository.Read(path)).Descendants<LinkInline>()
            .Select(link => (link.Url ?? "").Split('#', '?')[0])
            .Where(target => target.Length > 0 && !Scheme().IsMatch(target) && !Path.Exists(Path.Combine(folder, Uri.UnescapeDataString(target))));
        Assert.Empty(broken);
    }

    [Theory, MemberData(nameof(Documents))]
    public void A_link_to_a_heading_finds_it(string path)
    {
        var links = Markdown.Parse(Repository.Read(path)).Descendants<LinkInline>()
            .Select(link => (link.Url ?? "").Split('#'))
            .Where(parts => parts.Length == 2 && !Scheme().IsMatch(parts[0]) && (parts[0].Length == 0 || parts[0].EndsWith(".md", StringComparison.Ordinal)));
        Assert.All(links, parts => Assert.Contains(parts[1], Headings(parts[0].Length == 0 ? path : Path.Combine(Path.GetDirectoryName(path)!, parts[0]))));
    }

    [Fact]
    public void No_text_holds_a_path_of_a_machine()
    {
        var found = Repository.Tracked.Where(path => !path.StartsWith("tests/", StringComparison.Ordinal))
            .Select(path => (path, Text: Repository.Read(path)))
            .Where(file => !file.Text.Contains('\0', StringComparison.Ordinal) && MachinePath().IsMatch(file.Text))
            .Select(file => $"{file.path}: {MachinePath().Match(file.Text).Value}");
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("/home/anna/code", true)]
    [InlineData("\"/Users/anna\"", true)]
    [InlineData(@"C:\Users\anna", true)]
    [InlineData("/root/.nuget", true)]
    [InlineData("https://example.org/home/page", false)]
    [InlineData("src/root/file", false)]
    public void Tells_a_path_of_a_machine_from_others(string text, bool expected) => Assert.Equal(expected, MachinePath().IsMatch(text));

    private static IEnumerable<string> Headings(string path) => Markdown
        .Parse(Repository.Read(path), new MarkdownPipelineBuilder().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build())
        .Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id ?? "");

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"(?<![\w.])/(?:home|root|Users)/|[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();
}
