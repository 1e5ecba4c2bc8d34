using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests;

public sealed class MeasuredFigureTests
{
    [Fact]
    public void Measures_the_whole_and_each_assembly_as_far_as_there_is_something_to_count()
    {
        var coverage = Sample.Coverage(Sample.File("a.cs", 1, 3, "B"), Sample.File("b.cs", 2, 3, "A", branchesCovered: 1, branches: 2));
        Assert.Equal(
            ["coverage.branch * 50", "coverage.branch A 50", "coverage.line * 50", "coverage.line A 66.66", "coverage.line B 33.33", "coverage.method * 100", "coverage.method A 100", "coverage.method B 100"],
            MeasuredFigure.Of(coverage).Select(figure => FormattableString.Invariant($"{figure.Figure} {figure.Scope} {figure.Value:0.##}")));
    }

    [Fact]
    public void Measures_nothing_of_nothing() => Assert.Empty(MeasuredFigure.Of(Sample.Coverage()));
}
