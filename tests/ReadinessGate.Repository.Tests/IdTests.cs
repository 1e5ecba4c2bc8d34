using System.Text.RegularExpressions;
using ReadinessGate.Docs;

namespace ReadinessGate.Repository.Tests;

public sealed partial class IdTests
{
    private static readonly IReadOnlyList<Entry> Entries =
        new EntryCatalog(new SourceComments(Repository.Root), new PackageSeverities(Repository.Read("build/ReadinessGate.globalconfig"))).All;

    [Fact]
    public void Rules_checks_and_engine_are_all_there()
    {
        var ids = Entries.Select(entry => entry.Id).ToArray();
        Assert.Contains("RG0001", ids);
        Assert.Contains("RG1001", ids);
        Assert.Contains("RG2001", ids);
        Assert.Contains("RG9001", ids);
    }

    [Fact]
    public void Ids_are_unique() => Assert.Empty(Repeated(Entries.Select(entry => entry.Id)));

    [Fact]
    public void Ids_are_RG_and_four_digits() => Assert.All(Entries, entry => Assert.Matches("^RG[0-9]{4}$", entry.Id));

    [Fact]
    public void Titles_are_unique() => Assert.Empty(Repeated(Entries.Select(entry => entry.Title)));

    [Fact]
    public void Titles_begin_with_a_capital_and_end_without_a_full_stop() => Assert.All(Entries, entry => Assert.Matches(@"^\p{Lu}.*[^.\s]$", entry.Title));

    [Fact]
    public void An_id_that_the_source_raises_has_a_page()
    {
        var known = Entries.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var unknown = Repository.Tracked.Where(path => path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(path => Literal().Matches(Repository.Read(path)).Select(match => (path, Id: match.Groups[1].Value)))
            .Where(found => !known.Contains(found.Id));
        Assert.Empty(unknown);
    }

    [Fact]
    public void An_id_of_the_engine_is_sorted_and_says_what_to_do()
    {
        Assert.Equal(EngineIds.All.Select(id => id.Id).Order(StringComparer.Ordinal), EngineIds.All.Select(id => id.Id));
        Assert.All(EngineIds.All, id =>
        {
            Assert.EndsWith(".", id.Explanation, StringComparison.Ordinal);
            Assert.EndsWith(".", id.Remedy, StringComparison.Ordinal);
        });
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> values) =>
        values.GroupBy(value => value, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key);

    [GeneratedRegex("\"(RG\\d{4})\"")]
    private static partial Regex Literal();
}
