using System.Text;
using ReadinessGate.Checks;
using ReadinessGate.Policies;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Policies;

public sealed class PolicyComposerTests
{
    [Fact]
    public void Lays_the_own_file_over_what_it_extends_in_its_order()
    {
        var policy = Read(
            """{ "extends": ["./a.json", "Org.Policy"], "coverage": { "method": 3 } }""",
            ("./a.json", """{ "coverage": { "line": 1, "branch": 1, "method": 1 } }"""),
            ("Org.Policy", """{ "coverage": { "branch": 2, "method": 2 } }"""));
        Assert.Equal((1, 2, 3), (policy.Find("coverage.line")?.Number, policy.Find("coverage.branch")?.Number, policy.Find("coverage.method")?.Number));
        Assert.Equal(["a.json", "Org.Policy"], policy.Extended);
    }

    [Fact]
    public void Every_value_says_where_it_stands()
    {
        var policy = Read("{ \"extends\": [\"./a.json\"],\n \"tests\": { \"minimum\": 1 } }", ("./a.json", "{\n \"tests\": {\n  \"skipped\": { \"max\": 1 } } }"));
        Assert.Equal((new Place("readiness.json", 2, 24), new Place("a.json", 3, 23)), (policy.PlaceOf("tests.minimum"), policy.PlaceOf("tests.skipped.max")));
        Assert.Equal((false, true), (policy.IsExtended("tests.minimum"), policy.IsExtended("tests.skipped.max")));
    }

    [Theory]
    [InlineData("""{ "system": { "kind": "web-api", "level": "A" } }""", "presets/web-api.json, presets/level-a.json")]
    [InlineData("""{ "extends": ["level-c"], "system": { "kind": "cli" } }""", "presets/cli.json, presets/level-c.json")]
    [InlineData("""{ "extends": ["web-api", "level-b"] }""", "presets/web-api.json, presets/level-b.json")]
    [InlineData("""{ "system": { "level": "B" } }""", "presets/worker.json, presets/level-b.json")]
    [InlineData("""{ "coverage": { "line": 80 } }""", "")]
    public void Kind_and_level_bring_their_presets_and_a_level_alone_that_of_the_detected_kind(string json, string extended) =>
        Assert.Equal(extended, string.Join(", ", PolicyReader.Read("readiness.json", Encoding.UTF8.GetBytes(json), null, () => SystemKind.Worker).Extended));

    [Fact]
    public void A_level_of_a_system_that_nothing_is_known_of_stands_alone() => Assert.Equal(["presets/level-b.json"], Read("""{ "system": { "level": "B" } }""").Extended);

    [Fact]
    public void What_is_extended_lies_over_the_presets_of_kind_and_level() =>
        Assert.Equal(7, Read("""{ "extends": ["./a.json"], "system": { "level": "A" } }""", ("./a.json", """{ "coverage": { "line": 7 } }""")).Find("coverage.line")?.Number);

    [Theory]
    [InlineData("./a.json", """["./readiness.json"]""", "a.json(1,16): RG0002: './readiness.json' extends itself (readiness.json -> a.json -> readiness.json)")]
    [InlineData("./a.json", """["./a.json"]""", "a.json(1,16): RG0002: './a.json' extends itself (readiness.json -> a.json -> a.json)")]
    [InlineData("./a.json", """["./b.json"]""", "a.json(1,16): RG0002: './b.json' can't be extended: there is no such file (readiness.json -> a.json)")]
    [InlineData("./b.json", "[]", "readiness.json(1,16): RG0002: './a.json' can't be extended: there is no such file")]
    public void Names_cycles_and_missing_files_with_the_chain(string file, string extends, string problem) =>
        Assert.Equal(problem, Problem("""{ "extends": [ "./a.json" ] }""", (file, $$"""{ "extends": {{extends.Replace("[\"", "[ \"", StringComparison.Ordinal)}} }"""), ("./readiness.json", "{}")));

    [Theory]
    [InlineData("web-app1", "readiness.json(1,16): RG0002: 'web-app1' can't be extended: there is no such preset; did you mean 'web-app'?; presets: cli, level-a, level-b, level-c, library, web-api, web-app, worker; a file begins with ./")]
    [InlineData("Library", "readiness.json(1,16): RG0002: 'Library' can't be extended: there is no such preset; did you mean 'library'?")]
    [InlineData("", "readiness.json(1,16): RG0002: '' can't be extended: there is no such preset; presets:")]
    public void Suggests_the_preset_that_was_meant(string name, string problem) => Assert.StartsWith(problem, Problem($$"""{ "extends": [ "{{name}}" ] }"""));

    [Fact]
    public void A_file_that_many_extend_is_no_cycle() =>
        Assert.Equal(["c.json", "a.json", "b.json"], Read("""{ "extends": ["./a.json", "./b.json"] }""", ("./a.json", """{ "extends": ["./c.json"] }"""), ("./b.json", """{ "extends": ["./c.json"] }"""), ("./c.json", "{}")).Extended);

    [Fact]
    public void Files_that_multiply_are_stopped()
    {
        var files = Enumerable.Range(0, 30).Select(index => ($"./{index}.json", $$"""{ "extends": ["./{{index + 1}}.json", "./{{index + 1}}.json"] }""")).Append(("./30.json", "{}")).ToArray();
        Assert.Contains("more than 64 files are extended; extend fewer", Problem("""{ "extends": ["./0.json"] }""", files), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_in_an_extended_file_is_said_at_its_line() =>
        Assert.Equal("a.json(2,2): RG0001: unknown key 'covrage'; did you mean 'coverage'?", Problem("""{ "extends": ["./a.json"] }""", ("./a.json", "{\n \"covrage\": 1 }")));

    [Theory]
    [InlineData("""{ "extends": ["./a.json"] }""", Demand.Required)]
    [InlineData("""{ "extends": ["library"] }""", Demand.Optional)]
    [InlineData("""{ "extends": ["library"], "require": ["RG2001"] }""", Demand.Required)]
    [InlineData("""{ "extends": ["library"], "coverage": { "line": 80 } }""", Demand.Required)]
    [InlineData("""{ "coverage": { "line": 80 }, "optional": ["RG2001"] }""", Demand.Optional)]
    [InlineData("""{ "optional": ["RG2001"] }""", Demand.Optional)]
    [InlineData("""{ "require": ["RG2001"], "optional": ["RG2001"] }""", Demand.Required)]
    [InlineData("""{ "extends": ["level-c"] }""", Demand.Optional)]
    [InlineData("""{ "extends": ["level-b"] }""", Demand.Required)]
    public void A_preset_asks_and_only_its_list_or_a_file_of_ones_own_requires(string json, Demand expected) =>
        Assert.Equal(expected, Read(json, ("./a.json", """{ "coverage": { "line": 1 } }""")).DemandOf(CheckCatalog.All.Single(check => check.Descriptor.Id == "RG2001")));

    [Fact]
    public void An_option_of_a_preset_loosens_nothing_that_the_own_file_configures() =>
        Assert.Equal(Demand.Required, Read("""{ "extends": ["level-a"], "warnings": {} }""").DemandOf(CheckCatalog.All.Single(check => check.Descriptor.Id == "RG2080")));

    [Theory]
    [InlineData("RG2090", "presets/library.json(3,26)")]
    [InlineData("RG2081", "a.json(1,14)")]
    [InlineData("RG2010", "readiness.json(1,50)")]
    [InlineData("RG6001", "readiness.json(1,74)")]
    [InlineData("RG6010", "readiness.json(1,50)")]
    public void Says_where_a_check_is_asked_for_that_no_key_configures(string id, string place) =>
        Assert.Equal(place, $"{Read("""{ "extends": ["library", "./a.json"], "require": ["RG2010"], "optional": ["RG6001"] }""", ("./a.json", """{ "require":["RG2081"] }""")).PlaceNaming(CheckCatalog.All.Single(check => check.Descriptor.Id == id))}");

    [Fact]
    public void Without_a_file_the_kind_decides_what_counts()
    {
        var (library, worker) = (PolicyReader.OfKind(SystemKind.Library), PolicyReader.OfKind(SystemKind.Worker));
        var runbook = CheckCatalog.All.Single(check => check.Descriptor.Id == "RG6010");
        Assert.Equal((Demand.NotAsked, Demand.Optional, Demand.Optional), (library.DemandOf(runbook), worker.DemandOf(runbook), Policy.None.DemandOf(runbook)));
        Assert.All(CheckCatalog.All, check => Assert.NotEqual(Demand.Required, worker.DemandOf(check)));
        Assert.Null(library.PlaceOf("coverage.line"));
    }

    [Theory]
    [InlineData("""{ "bands": { "pass": 60 } }""", "readiness.json(1,22): RG0002: 'bands.attention' must not be above 'bands.pass', but 70 is above 60")]
    [InlineData("""{ "bands": { "attention": 91 } }""", "readiness.json(1,27): RG0002: 'bands.attention' must not be above 'bands.pass', but 91 is above 90")]
    [InlineData("""{ "extends": ["level-a"], "bands": { "pass": 75 } }""", "presets/level-a.json(8,39): RG0002: 'bands.attention' must not be above 'bands.pass', but 80 is above 75")]
    [InlineData("""{ "optional": ["RG2O01"] }""", "readiness.json(1,16): RG0004: unknown id 'RG2O01'; did you mean 'RG2001'?")]
    [InlineData("""{ "system": { "kind": "webapi" } }""", "readiness.json(1,23): RG0002: 'system.kind' can't be 'webapi'; did you mean 'web-api'?; allowed: library, cli, worker, web-api, web-app")]
    [InlineData("""{ "system": { "level": "D" } }""", "readiness.json(1,24): RG0002: 'system.level' can't be 'D'")]
    public void Names_wrong_values(string json, string problem) => Assert.StartsWith(problem, Problem(json));

    private static Policy Read(string json, params (string, string)[] files) => PolicyReader.Read("readiness.json", Encoding.UTF8.GetBytes(json), new PolicyShelf(files));

    private static string Problem(string json, params (string, string)[] files) => Assert.Throws<PolicyException>(() => Read(json, files)).Message;
}
