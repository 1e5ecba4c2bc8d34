using ReadinessGate.Checks;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks;

public sealed class CompilerEvidenceTests
{
    [Fact]
    public void Names_a_build_without_a_log() =>
        Assert.Equal("Store (net10.0) was built without one", Assert.Throws<EvidencePendingException>(() => CompilerEvidence.RequireLogs([Builds.Shop(), Builds.Of("Store") with { HasLog = false }])).Message);

    [Fact]
    public void Members_are_the_projects_without_tests() =>
        Assert.Equal(["src/Shop/Shop.csproj"], CompilerEvidence.Members(new SourceDiagnostics([Builds.Shop(), Builds.Of("Shop.Tests").AsTest()])).Select(build => build.Project));

    [Fact]
    public void Tests_alone_are_pending_evidence() =>
        Assert.Equal("no build of a project under test has left facts", Assert.Throws<EvidencePendingException>(() => CompilerEvidence.Members(new SourceDiagnostics([Builds.Of("Shop.Tests").AsTest()]))).Message);

    [Fact]
    public void A_build_that_recorded_no_property_is_pending_evidence()
    {
        var old = Builds.Shop() with { Build = Builds.Shop().Build! with { Properties = ImmutableSortedDictionary<string, string>.Empty } };
        var problem = Assert.Throws<EvidencePendingException>(() => CompilerEvidence.Members(new SourceDiagnostics([old])));
        Assert.Equal(("the last build of Shop (net10.0) recorded no property of the project", "run 'dotnet build --no-incremental'"), (problem.Message, problem.Remedy));
    }

    [Fact]
    public void Takes_the_framework_that_counted_most() =>
        Assert.Equal([("src/Shop/Shop.csproj", 3)], CompilerEvidence.Totals([Builds.Shop().WithTotals(("x", 1)), Builds.Shop().WithTotals(("x", 3)) with { Framework = "net8.0" }], "x"));

    [Fact]
    public void A_total_that_was_not_counted_is_no_zero() =>
        Assert.Contains("counted nothing in Shop (net10.0)", Assert.Throws<EvidenceException>(() => CompilerEvidence.Totals([Builds.Shop()], "x")).Message);
}
