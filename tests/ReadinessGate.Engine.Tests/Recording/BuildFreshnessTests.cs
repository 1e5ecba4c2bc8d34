using ReadinessGate.Recording;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Recording;

public sealed class BuildFreshnessTests : IDisposable
{
    private const string Policy = """{ "coverage": { "line": 80 } }""";

    private readonly SystemFolder _system = new();
    private readonly ProjectFacts _shop;
    private readonly ProjectFacts _tests;

    public BuildFreshnessTests()
    {
        _shop = _system.Build("Shop");
        _tests = _system.Build("Shop.Tests", isTest: true);
    }

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Says_that_a_test_project_has_not_been_run() =>
        Assert.Equal("readiness.json(1,25): info RG0200: test evidence is pending: Shop.Tests has not been run; run 'dotnet test'", Of(_tests));

    [Fact]
    public void Says_nothing_about_a_project_that_no_test_has_loaded() => Assert.Null(Of(_shop));

    [Fact]
    public void Says_nothing_while_the_evidence_is_fresh()
    {
        _system.Run(_tests, _shop);
        Assert.Null(Of(_shop));
        Assert.Null(Of(_shop with { Mvid = "built elsewhere" }));
        Assert.Null(Of(_tests));
    }

    [Fact]
    public void Says_that_an_assembly_changed_since_it_was_tested()
    {
        _system.Run(_tests, _shop);
        Assert.Equal("readiness.json(1,25): warning RG0201: test evidence is stale: Shop.dll changed since the last test run; run 'dotnet test'", Of(_shop with { Mvid = "new", SourceKey = "new" }));
    }

    [Fact]
    public void Says_nothing_where_nobody_asks_for_tests()
    {
        Assert.Null(Of(_tests, """{ "require": [ "RG6001" ] }"""));
        Assert.Null(BuildFreshness.Of(_tests, _system.Evidence, ReadinessGate.Policy.None, _system.Root));
    }

    [Theory, InlineData("new", 24), InlineData("ratchet", 28), InlineData("operations", 31)]
    public void Knows_that_what_is_made_of_coverage_needs_a_test_run(string section, int column) =>
        Assert.StartsWith($"readiness.json(1,{column}): info RG0200", Of(_tests, $$"""{ "coverage": { "{{section}}": {} } }"""));

    [Fact]
    public void Points_at_the_list_of_required_checks_where_no_section_asks() =>
        Assert.StartsWith("readiness.json(1,14): info RG0200", Of(_tests, """{ "require": [ "RG2010" ] }"""));

    private string? Of(ProjectFacts facts, string policy = Policy) => BuildFreshness.Of(facts, _system.Evidence, Sample.Policy(policy), _system.Root)?.ToString();
}
