using ReadinessGate.Checks;
using ReadinessGate.Checks.Testing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests;

public sealed class PolicyTests
{
    [Theory]
    [InlineData("""{ "coverage": { "line": 80 } }""", "RG2001")]
    [InlineData("""{ "coverage": { "method": 80 } }""", "RG2002")]
    [InlineData("""{ "coverage": { "scopes": [] } }""", "RG2003")]
    [InlineData("""{ "tests": {} }""", "RG2010,RG2016")]
    [InlineData("""{ "tests": { "minimum": 3 } }""", "RG2010,RG2012,RG2016")]
    [InlineData("""{ "tests": { "skipped": { "max": 3 } } }""", "RG2010,RG2011,RG2016")]
    [InlineData("""{ "rules": { "RG1001": { "max": 3 } } }""", "RG1001")]
    [InlineData("""{ "files": [] }""", "")]
    [InlineData("""{ "files": [ { "glob": "a.md", "check": "RG6010" } ] }""", "RG6010")]
    [InlineData("""{ "files": [ { "glob": "a.md", "check": "RG8011" } ] }""", "RG8011")]
    [InlineData("""{ "files": [ { "glob": "a.md", "check": "RG8011" }, { "glob": "b.md", "check": "RG6010" } ] }""", "RG6010,RG8011")]
    [InlineData("""{ "require": [ "RG6001" ] }""", "RG6001")]
    [InlineData("""{ "require": [ "checklist" ] }""", "RG7001,RG7002,RG7003,RG7004,RG7005,RG7006,RG7007,RG7008,RG7009,RG7010,RG7020,RG7021,RG7090")]
    [InlineData("""{ "checklist": {} }""", "RG7001,RG7002,RG7003,RG7004,RG7005,RG7006,RG7007,RG7008,RG7009,RG7010,RG7020,RG7021,RG7090")]
    [InlineData("""{ "risks": {} }""", "RG8001,RG8002,RG8003")]
    [InlineData("{}", "")]
    public void Asks_for_exactly_what_the_file_names(string json, string required)
    {
        var policy = Sample.Policy(json);
        var asked = CheckCatalog.All.Where(check => policy.DemandOf(check) != Demand.NotAsked).ToArray();
        Assert.Equal(required, string.Join(',', asked.Select(check => check.Descriptor.Id)));
        Assert.All(asked, check => Assert.Equal(Demand.Required, policy.DemandOf(check)));
    }

    [Fact]
    public void Asks_optionally_for_everything_by_default_where_there_is_no_file()
    {
        var demands = CheckCatalog.All.ToDictionary(check => check.Descriptor.Id, Policy.None.DemandOf);
        Assert.Equal((Demand.Optional, Demand.NotAsked, Demand.NotAsked), (demands["RG2001"], demands["RG2003"], demands["RG1001"]));
    }

    [Fact]
    public void Finds_values_and_places_by_path()
    {
        var policy = Sample.Policy("{ \"coverage\": {\n \"scopes\": [ { \"match\": \"A\" }, { \"match\": \"B\", \"line\": 7.5 } ] } }");
        Assert.Equal(7.5, policy.Find("coverage.scopes[1].line")?.Number);
        Assert.Equal(new Place("readiness.json", 2, 56), policy.PlaceOf("coverage.scopes[1].line"));
        Assert.Equal(new Place("readiness.json"), policy.PlaceOf("coverage.scopes[2].line"));
        Assert.Null(policy.Find("coverage.line"));
        Assert.Null(Policy.None.PlaceOf("coverage.line"));
    }

    [Fact]
    public void Has_defaults()
    {
        var policy = Sample.Policy("{}");
        Assert.Equal(("artifacts/readiness", null, 1d), (policy.ReportPath, policy.SystemName, policy.WeightOf(Category.Testing)));
        Assert.Equal(80, new Limits(policy).Of(new LineCoverageCheck().Descriptor.Thresholds[0]));
    }

    [Fact]
    public void Reads_what_the_file_says()
    {
        var policy = Sample.Policy("""{ "system": { "name": "Shop" }, "report": { "path": "out/gate" }, "categories": { "testing": { "weight": 2.5 } }, "evidence": { "expect": [ "linux" ] }, "coverage": { "exclude": [ "a/**" ] } }""");
        Assert.Equal(("Shop", "out/gate", 2.5), (policy.SystemName, policy.ReportPath, policy.WeightOf(Category.Testing)));
        Assert.Equal(["linux"], policy.ExpectedSystems);
        Assert.Equal(["a/**"], policy.CoverageExcludes);
    }
}
