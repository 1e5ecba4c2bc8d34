using ReadinessGate.Checks.Release;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Release;

public sealed class OneVersionCheckTests
{
    private const string Required = """{ "require": [ "RG8020" ] }""";

    [Fact]
    public void Accepts_one_version_everywhere()
    {
        var result = Evaluate(Of("1.2.3", "1.2.3", Tag("v1.2.3", isHead: true), Tag("v1.2.2")));
        Assert.Equal((Outcome.Pass, null), (result.Outcome, result.Reason));
    }

    [Fact]
    public void Accepts_a_version_that_is_not_tagged_yet_and_says_what_a_checkout_without_tags_can_not_show()
    {
        Assert.Equal(Outcome.Pass, Evaluate(Of("1.2.3", "1.2.3", Tag("1.2.2"))).Outcome);
        var result = Evaluate(Of("1.2.3", "1.2.3"));
        Assert.Equal((Outcome.Pass, "the checkout has no tag of a version, so nothing shows that this one is new"), (result.Outcome, result.Reason));
    }

    [Theory, InlineData(null, "src/A/A.csproj has no informational version"), InlineData("1.2.3.4", "the version '1.2.3.4' of src/A/A.csproj does not follow SemVer 2.0")]
    public void Reports_a_version_that_is_none(string? version, string message)
    {
        var finding = Assert.Single(Evaluate(Of(version, "1.2.3")).Findings);
        Assert.Equal((message, "src/A/A.csproj"), (finding.Message, finding.At?.ToString()));
    }

    [Fact]
    public void Reports_projects_of_different_versions()
    {
        var evidence = Of("1.2.3", "1.2.3") with { Projects = [new("src/A/A.csproj", "1.9.0"), new("src/B/B.csproj", "1.10.0"), new("src/C/C.csproj", "1.9.0")] };
        var finding = Assert.Single(Evaluate(evidence).Findings);
        Assert.Equal(
            ("the projects have 2 versions: 1.10.0 (src/B/B.csproj); 1.9.0 (src/A/A.csproj, src/C/C.csproj). Fix: set one <Version> for all of them in Directory.Build.props, and build them all", "readiness.json(1,14)"),
            (finding.Text, finding.At?.ToString()));
    }

    [Theory]
    [InlineData("1.2.2", "the newest entry is 1.2.2, and the version is 1.2.3. Fix: write the heading [1.2.3] and what changed")]
    [InlineData("1.3.0", "the newest entry is 1.3.0, and the version is 1.2.3. Fix: set the version to 1.3.0 and build again")]
    public void Reports_a_newest_entry_of_another_version(string newest, string text)
    {
        var finding = Assert.Single(Evaluate(Of("1.2.3", newest)).Findings);
        Assert.Equal((text, "CHANGELOG.md(5,1)"), (finding.Text, finding.At?.ToString()));
    }

    [Fact]
    public void Reports_a_changelog_that_is_missing_or_has_no_version()
    {
        var finding = Assert.Single(Evaluate(Of("1.2.3", "1.2.3") with { Changelog = null }).Findings);
        Assert.Equal(("there is no CHANGELOG.md beside the code. Fix: write one whose newest entry has the heading [1.2.3]", "CHANGELOG.md"), (finding.Text, finding.At?.ToString()));
        Assert.Equal("no entry of CHANGELOG.md is a version", Assert.Single(Evaluate(Of("1.2.3", null)).Findings).Message);
    }

    [Theory]
    [InlineData("1.2.3", 0, true)]
    [InlineData("1.2.3", 1, false)]
    [InlineData("1.3.0-rc.1", 1, true)]
    [InlineData("1.3.0-rc.1", 0, false)]
    [InlineData("1.2.3-rc.1", 0, true)]
    public void Lets_only_a_prerelease_be_described_under_Unreleased(string version, int words, bool passes)
    {
        var evidence = Of(version, "1.2.3") with { Changelog = Changelog("1.2.3") with { Unreleased = new Heading("Unreleased", 3, words) } };
        var result = Evaluate(evidence);
        Assert.Equal(passes ? Outcome.Pass : Outcome.Fail, result.Outcome);
        if (!passes && words > 0)
            Assert.Equal(("changes of 1.2.3 still stand under Unreleased. Fix: move them below the heading [1.2.3], or make it a pre-release", "CHANGELOG.md(3,1)"), (result.Findings[0].Text, result.Findings[0].At?.ToString()));
    }

    [Fact]
    public void Reports_a_commit_with_the_tag_of_another_version()
    {
        var finding = Assert.Single(Evaluate(Of("1.2.3", "1.2.3", Tag("v1.2.4", isHead: true))).Findings);
        Assert.Equal(("the commit is tagged v1.2.4, and the version is 1.2.3. Fix: set the version to that of the tag and build again, or correct the tag", "readiness.json(1,14)"), (finding.Text, finding.At?.ToString()));
        Assert.Equal(Outcome.Pass, Evaluate(Of("1.2.3", "1.2.3", Tag("v1.2.3-rc.2", isHead: true), Tag("v1.2.3", isHead: true))).Outcome);
    }

    [Fact]
    public void Reports_a_version_that_was_tagged_on_another_commit() =>
        Assert.Equal("1.2.3 was tagged already: v1.2.3 stands on another commit. Fix: raise the version", Assert.Single(Evaluate(Of("1.2.3", "1.2.3", Tag("v1.2.3"))).Findings).Text);

    [Fact]
    public void Reports_members_that_are_not_shipped_with_a_release()
    {
        var evidence = Of("1.2.3", "1.2.3", Tag("v1.2.3", isHead: true)) with { Unshipped = [new(new Place("src/A/PublicAPI.Unshipped.txt", 2, 1), 1)] };
        var finding = Assert.Single(Evaluate(evidence).Findings);
        Assert.Equal(("1 line of the public API is not shipped, and the commit is tagged v1.2.3. Fix: move them to PublicAPI.Shipped.txt, and tag again", "src/A/PublicAPI.Unshipped.txt(2,1)"), (finding.Text, finding.At?.ToString()));
        Assert.Equal(Outcome.Pass, Evaluate(evidence with { Tags = [Tag("v1.2.2")] }).Outcome);
        Assert.Equal(Outcome.Pass, Evaluate(Of("1.2.3-rc.1", "1.2.3", Tag("v1.2.3-rc.1", isHead: true)) with { Unshipped = evidence.Unshipped }).Outcome);
    }

    [Fact]
    public void Never_passes_without_tags_and_reports_what_is_wrong_anyway()
    {
        Collected Without(string newest) => new(Of("1.2.3", newest), Outcome.Inconclusive, "there is no git checkout");
        Assert.Equal(Outcome.Inconclusive, Sample.Evaluate(new OneVersionCheck(), Without("1.2.3"), Required).Outcome);
        Assert.Equal(Outcome.Fail, Sample.Evaluate(new OneVersionCheck(), Without("1.2.2"), Required).Outcome);
    }

    [Fact]
    public void Does_not_count_without_a_policy() => Assert.Equal(Demand.NotAsked, Policy.None.DemandOf(new OneVersionCheck()));

    private static VersionTag Tag(string name, bool isHead = false) => new(name, SemanticVersion.Parse(name.TrimStart('v'))!, isHead);

    private static Changelog Changelog(string? newest) => new("CHANGELOG.md", newest is null ? null : new ChangelogEntry(SemanticVersion.Parse(newest)!, 5), null);

    private static ReleaseVersion Of(string? version, string? newest, params VersionTag[] tags) => new([new("src/A/A.csproj", version)], Changelog(newest), [.. tags], []);

    private static CheckResult Evaluate(ReleaseVersion evidence) => Sample.Evaluate(new OneVersionCheck(), evidence, Required);
}
