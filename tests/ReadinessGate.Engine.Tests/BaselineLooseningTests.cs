namespace ReadinessGate.Tests;

public sealed class BaselineLooseningTests
{
    private static readonly Baseline Before = new([new("coverage.line", "*", 80), new("coverage.line", "Shop", 70)]) { Findings = [new("RG1001", "a.cs", "1", 2), new("RG1002", "a.cs", "2", 1)] };

    [Fact]
    public void Lists_growth_by_rule_and_figures_that_fell()
    {
        var now = new Baseline([new("coverage.line", "*", 79.5m)]) { Findings = [new("RG1001", "a.cs", "1", 3), new("RG1001", "b.cs", "9", 1), new("RG1002", "moved.cs", "2", 1)] };
        Assert.Equal(
            ["the baseline accepts 2 more findings of RG1001", "coverage.line of '*' is 79.5 % in the baseline, was 80 %", "coverage.line of 'Shop' was taken out of the baseline, was 70 %"],
            BaselineLoosening.Find(Before, now).Select(found => found.Text));
    }

    [Fact]
    public void Says_nothing_of_what_shrank_or_moved() =>
        Assert.Empty(BaselineLoosening.Find(Before, new Baseline([new("coverage.line", "*", 90), new("coverage.line", "Shop", 70)]) { Findings = [new("RG1001", "c.cs", "1", 1)] }));
}
