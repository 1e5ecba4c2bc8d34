using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using ReadinessGate.Policies;

namespace ReadinessGate.Repository.Tests;

/// <summary>What the documents for users say exists in the code.</summary>
public sealed partial class GuideTests
{
    private const string Troubleshooting = "docs/guide/missing-evidence.md";
    private const string Ci = "docs/guide/evidence-and-ci.md";

    private static readonly string Sources = string.Join('\n', Repository.Tracked.Where(path => (path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal)) || (path.StartsWith("build/", StringComparison.Ordinal) && path.EndsWith(".targets", StringComparison.Ordinal))).Select(Repository.Read));

    public static TheoryData<string> Documents =>
        [.. Repository.Tracked.Where(path => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !path.StartsWith("tests/", StringComparison.Ordinal))];

    public static TheoryData<string> Policies =>
        [.. Repository.Tracked.Where(path => path is "README.md" or "nuget/README.md" || path.StartsWith("docs/guide/", StringComparison.Ordinal)).Where(path => PolicyBlocks(path).Any())];

    public static TheoryData<string> Messages => [.. FirstColumn().Matches(Repository.Read(Troubleshooting)).SelectMany(row => Code().Matches(row.Groups[1].Value)).Select(code => code.Groups[1].Value).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void A_fresh_clone_needs_two_commands()
    {
        var readme = Repository.Read("README.md").Split("\n## ").Single(section => section.StartsWith("From a fresh clone\n", StringComparison.Ordinal));
        Assert.Equal(["dotnet run build/demo.cs", "dotnet run build/test.cs"], Lines(Assert.Single(Blocks(readme))));
    }

    [Theory, MemberData(nameof(Documents))]
    public void A_program_that_a_document_runs_exists(string path) =>
        Assert.All(Program().Matches(Repository.Read(path)), program => Assert.Contains(program.Groups[1].Value, Repository.Tracked));

    [Theory, MemberData(nameof(Documents))]
    public void An_id_that_a_document_names_has_a_page(string path) =>
        Assert.All(Id().Matches(Repository.Read(path)), id => Assert.Contains($"docs/rules/{id.Value}.md", Repository.Tracked));

    [Theory, MemberData(nameof(Policies))]
    public void A_policy_that_a_document_shows_is_valid(string path) =>
        Assert.All(PolicyBlocks(path), policy => PolicyReader.Read(path, Encoding.UTF8.GetBytes(policy), new AnyFile()));

    [Theory, InlineData("VerifyCommand", Ci), InlineData("SecretsCommand", "docs/guide/secrets.md"), InlineData("BaselineCommand", "docs/guide/coverage.md"), InlineData("CoverageCommand", "docs/guide/coverage-reports.md"), InlineData("DoctorCommand", Troubleshooting)]
    public void The_guide_explains_every_option_of_a_command_and_no_other(string command, string guide)
    {
        var offered = Option().Matches(Repository.Read($"src/ReadinessGate.Tool/{command}.cs")).Select(option => option.Groups[1].Value);
        var explained = FirstColumn().Matches(Repository.Read(guide)).SelectMany(row => Code().Matches(row.Groups[1].Value)).Select(code => code.Groups[1].Value).Where(code => code.StartsWith("--", StringComparison.Ordinal));
        Assert.Equal(offered.Order(StringComparer.Ordinal), explained.Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Messages))]
    public void A_message_that_the_guide_explains_stands_in_the_source(string message) =>
        Assert.Contains(Placeholder().Split(message).Select(part => part.Trim()).MaxBy(part => part.Length)!, Sources, StringComparison.Ordinal);

    [Fact]
    public void Messages_are_found() => Assert.True(Messages.Count > 20);

    private static IEnumerable<string> PolicyBlocks(string path) => Blocks(Repository.Read(path), "json", "jsonc").Select(block => string.Join('\n', Lines(block)));

    private static IEnumerable<FencedCodeBlock> Blocks(string markdown, params string?[] languages) =>
        Markdown.Parse(markdown).Descendants<FencedCodeBlock>().Where(block => languages.Length == 0 || languages.Contains(block.Info));

    private static string[] Lines(FencedCodeBlock block) => [.. block.Lines.Lines.Take(block.Lines.Count).Select(line => line.ToString())];

    [GeneratedRegex(@"\bdotnet run ([\w./-]+\.cs)\b")]
    private static partial Regex Program();

    [GeneratedRegex(@"\bRG\d{4}\b")]
    private static partial Regex Id();

    // What is hidden from users is hidden from the guide.
    [GeneratedRegex("""Option<[^>]+>\("(--[a-z-]+)"\) \{ Description""")]
    private static partial Regex Option();

    [GeneratedRegex(@"^\| (`[^|]*`)[^|]* \|", RegexOptions.Multiline)]
    private static partial Regex FirstColumn();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(?:X|Y|Debug|Release|windows|RG\d{4}|\d+|[A-Z]\.cs|coverage\.cobertura\.xml)\b|…")]
    private static partial Regex Placeholder();

    // What a document extends stands with its readers.
    private sealed class AnyFile : PolicyLibrary
    {
        public override FoundPolicy Find(string reference, PolicySource from) => new(new PolicySource(reference, PolicyOrigin.File, "{}"u8.ToArray()), null);
    }
}
