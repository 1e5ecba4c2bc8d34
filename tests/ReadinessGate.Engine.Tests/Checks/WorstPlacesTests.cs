using ReadinessGate.Checks;

namespace ReadinessGate.Tests.Checks;

public sealed class WorstPlacesTests
{
    [Fact]
    public void Names_the_files_with_most_findings_and_the_first_place_of_each() => Assert.Equal(
        ["c.cs(2,1) and 2 more", "a.cs(9,1) and 1 more", "b.cs(1,1)"],
        WorstPlaces.Of([At("b.cs", 1), At("c.cs", 5), At("c.cs", 2), At("a.cs", 9), At("d.cs", 1), At("c.cs", 7), At("a.cs", 10)]));

    [Fact]
    public void Names_nothing_without_a_finding() => Assert.Empty(WorstPlaces.Of([]));

    private static Place At(string path, int line) => new(path, line, 1);
}
