using ReadinessGate.Checks.Documentation;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Documentation;

public sealed class ReadmeCheckTests
{
    private static readonly ImmutableArray<Heading> Headings = [new("Shop", 1, 50), new("Quick start", 5, 10)];

    [Theory]
    [InlineData(1, "README.md has 1 word, required 40. Fix: say what the system is and how to build, run and test it")]
    [InlineData(39, "README.md has 39 words, required 40. Fix: say what the system is and how to build, run and test it")]
    public void Reports_one_that_is_too_short(int words, string text)
    {
        var finding = Assert.Single(Evaluate(new Document("README.md", Headings, words)).Findings);
        Assert.Equal((text, "README.md(1,1)"), (finding.Text, finding.At?.ToString()));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("readme.md")]
    public void Accepts_forty_words_and_a_heading_below_the_title(string path) => Assert.Equal(Outcome.Pass, Evaluate(new Document(path, Headings, 40)).Outcome);

    [Fact]
    public void Reports_one_without_a_heading_below_its_title() =>
        Assert.Equal("README.md has no heading below its title. Fix: add headings such as 'Quick start' and 'Configuration'", Assert.Single(Evaluate(new Document("README.md", [Headings[0]], 40)).Findings).Text);

    [Fact]
    public void Reports_that_there_is_none() =>
        Assert.Equal("there is no README.md beside the code. Fix: write one that says what the system is and how to build, run and test it", Assert.Single(Evaluate(new Document("src/README.md", Headings, 99)).Findings).Text);

    [Fact]
    public void Is_inconclusive_when_it_cannot_be_read()
    {
        var result = Evaluate(new Document("README.md", [], 0, "README.md: too large"));
        Assert.Equal((Outcome.Inconclusive, "README.md: too large"), (result.Outcome, result.Reason));
    }

    private static CheckResult Evaluate(params Document[] documents) => Sample.Evaluate(new ReadmeCheck(), new Documents([.. documents]), """{ "require": [ "RG6001" ] }""");
}
