namespace ReadinessGate.Tests;

public sealed class FindingTests
{
    [Fact]
    public void Says_fact_worst_places_and_remedy() =>
        Assert.Equal("it is wrong; worst: a, b. Fix: mend it", new Finding("it is wrong", Worst: ["a", "b"], Remedy: "mend it").Text);

    [Fact]
    public void Says_the_fact_alone() => Assert.Equal("it is wrong", new Finding("it is wrong").Text);

    [Fact]
    public void Names_a_place_as_builds_and_editors_parse_it() =>
        Assert.Equal(("a.cs", "a.cs(3)", "a.cs(3,5)"), (new Place("a.cs").ToString(), new Place("a.cs", 3).ToString(), new Place("a.cs", 3, 5).ToString()));
}
