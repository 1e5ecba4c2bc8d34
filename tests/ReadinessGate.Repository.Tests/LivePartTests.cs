using ReadinessGate.Docs;

namespace ReadinessGate.Repository.Tests;

/// <summary>A check that also shows live is one thing with one name: analyzers and engine share no type that could say so.</summary>
public sealed class LivePartTests
{
    public static TheoryData<string> Ids => [.. RuleSource.All.Where(rule => rule.IsLivePart).Select(rule => rule.Descriptor.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void A_live_part_has_title_and_category_of_its_check(string id)
    {
        var live = RuleSource.All.Single(rule => rule.Descriptor.Id == id).Descriptor;
        var check = Assert.Single(EntryCatalog.OwnChecks, check => check.Descriptor.Id == id).Descriptor;
        Assert.Equal((check.Title, check.Category.Title), (live.Title.ToString(), live.Category));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_live_part_is_counted_nowhere_and_its_id_stays_a_warning_of_the_gate(string id)
    {
        Assert.DoesNotContain($"\"{id}\"", Repository.Read("src/ReadinessGate.Engine/Checks/Code/rules.json"), StringComparison.Ordinal);
        Assert.Contains(id, Repository.Read("build/ReadinessGate.Ids.props"), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ids))]
    public void One_page_says_where_it_shows_and_that_the_gate_judges_it(string id)
    {
        var page = Repository.Read($"{Generator.PagesFolder}/{id}.md");
        Assert.Contains("| Shown live | warning, in the editor and by the compiler; the gate judges it |", page, StringComparison.Ordinal);
        Assert.Contains("| Asked for by | `checklist", page, StringComparison.Ordinal);
        Assert.Contains("## How to suppress", page, StringComparison.Ordinal);
    }
}
