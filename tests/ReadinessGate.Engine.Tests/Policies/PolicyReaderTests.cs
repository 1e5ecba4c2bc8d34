using ReadinessGate.Policies;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Policies;

public sealed class PolicyReaderTests
{
    [Theory]
    [InlineData("""{ "covrage": {} }""", "readiness.json(1,3): RG0001: unknown key 'covrage'; did you mean 'coverage'?")]
    [InlineData("""{ "coverage": { "lines": 1 } }""", "readiness.json(1,17): RG0001: unknown key 'lines'; did you mean 'line'?")]
    [InlineData("""{ "evidence": { "zzz": 1 } }""", "readiness.json(1,17): RG0001: unknown key 'zzz'; known here: coverage, expect, format, mutation, tests")]
    [InlineData("""{ "rules": { "RG1001": { "limit": 1 } } }""", "readiness.json(1,26): RG0001: unknown key 'limit'; known here: max")]
    public void Suggests_the_key_that_was_meant(string json, string problem) => Assert.Equal(problem, Problems(json));

    [Theory]
    [InlineData("""{ "secrets": { "allow": [ { "match": "*" } ] } }""", "readiness.json(1,27): RG0002: 'secrets.allow' lacks the key 'because'")]
    [InlineData("""{ "secrets": { "allow": [ { "match": "*", "because": " " } ] } }""", "readiness.json(1,54): RG0002: 'secrets.allow[0].because' must say why the secret may stand there")]
    [InlineData("""{ "secrets": { "allow": [ { "match": "", "path": "", "because": "fixtures" } ] } }""", "readiness.json(1,38): RG0002: 'secrets.allow[0].match' must not be empty\nreadiness.json(1,50): RG0002: 'secrets.allow[0].path' must not be empty")]
    [InlineData("""{ "coverage": { "line": "80" } }""", "readiness.json(1,25): RG0002: 'coverage.line' must be a number, but is the string '80'")]
    [InlineData("""{ "coverage": { "line": 101 } }""", "readiness.json(1,25): RG0002: 'coverage.line' must be from 0 to 100, but is 101")]
    [InlineData("""{ "coverage": { "line": -0.5 } }""", "readiness.json(1,25): RG0002: 'coverage.line' must be from 0 to 100, but is -0.5")]
    [InlineData("""{ "coverage": { "line": 1e999 } }""", "readiness.json(1,25): RG0002: 'coverage.line' must be from 0 to 100, but is Infinity")]
    [InlineData("""{ "coverage": { "line": null } }""", "readiness.json(1,25): RG0002: 'coverage.line' must be a number, but is null")]
    [InlineData("""{ "coverage": [] }""", "readiness.json(1,15): RG0002: 'coverage' must be an object { … }, but is an array")]
    [InlineData("""{ "coverage": { "exclude": {} } }""", "readiness.json(1,28): RG0002: 'coverage.exclude' must be an array [ … ], but is an object")]
    [InlineData("""{ "coverage": { "exclude": [ true ] } }""", "readiness.json(1,30): RG0002: 'coverage.exclude' must be a string, but is true")]
    [InlineData("""{ "tests": { "minimum": 1.5 } }""", "readiness.json(1,25): RG0002: 'tests.minimum' must be a whole number, but is 1.5")]
    [InlineData("""{ "tests": { "skipped": { "max": 1e999 } } }""", "readiness.json(1,34): RG0002: 'tests.skipped.max' must be from 0 to 2147483647, but is Infinity")]
    [InlineData("""{ "tests": { "minimum": 2147483648 } }""", "readiness.json(1,25): RG0002: 'tests.minimum' must be from 0 to 2147483647, but is 2147483648")]
    [InlineData("""{ "rules": { "RG1001": { "max": 1e308 } } }""", "readiness.json(1,33): RG0002: 'rules.RG1001.max' must be from 0 to 2147483647, but is 1E+308")]
    [InlineData("""{ "version": 1e10 }""", "readiness.json(1,14): RG0002: 'version' must be from 0 to 2147483647, but is 10000000000")]
    [InlineData("""{ "categories": { "code": { "weight": 1e308 } } }""", "readiness.json(1,39): RG0002: 'categories.code.weight' must be from 0 to 1000, but is 1E+308")]
    [InlineData("""{ "categories": { "code": { "weight": 1000.5 } } }""", "readiness.json(1,39): RG0002: 'categories.code.weight' must be from 0 to 1000, but is 1000.5")]
    [InlineData("""{ "coverage": { "scopes": [ { "match": "A", "line": 100.1 } ] } }""", "readiness.json(1,53): RG0002: 'coverage.scopes.line' must be from 0 to 100, but is 100.1")]
    [InlineData("""{ "coverage": { "scopes": [ { "line": 80 } ] } }""", "readiness.json(1,29): RG0002: 'coverage.scopes' lacks the key 'match'")]
    [InlineData("[]", "readiness.json(1,1): RG0002: readiness.json must be an object { … }, but is an array")]
    [InlineData("""{ "report": { "path": "../out" } }""", "readiness.json(1,23): RG0002: 'report.path' must be a folder below this file, but is '../out'")]
    public void Names_wrong_values(string json, string problem) => Assert.Equal(problem, Problems(json));

    [Theory]
    [InlineData("""{ "evidence": { "tests": [ "a/*.xml", "../b.xml" ] } }""", "readiness.json(1,39): RG0002: 'evidence.tests[1]' must be a glob of files below this file, but is '../b.xml'")]
    [InlineData("""{ "evidence": { "tests": [ "/b.xml" ] } }""", "readiness.json(1,28): RG0002: 'evidence.tests[0]' must be a glob of files below this file, but is '/b.xml'")]
    [InlineData("""{ "evidence": { "tests": [ " " ] } }""", "readiness.json(1,28): RG0002: 'evidence.tests[0]' must be a glob of files below this file, but is ' '")]
    [InlineData("""{ "tests": { "duration": { "total": "15 min" } } }""", "readiness.json(1,37): RG0002: 'tests.duration.total' must be a number and one of the units ms, s, m, h, d, such as 30s, but is '15 min'")]
    [InlineData("""{ "tests": { "duration": { "kinds": { "unit": "0s" } } } }""", "readiness.json(1,47): RG0002: 'tests.duration.kinds.unit' must be a number and one of the units ms, s, m, h, d, such as 30s, but is '0s'")]
    [InlineData("""{ "tests": { "duration": { "test": 30 } } }""", "readiness.json(1,36): RG0002: 'tests.duration.test' must be a string, but is 30")]
    [InlineData("""{ "tests": { "skipped": { "scopes": [ { "match": "", "max": 1 } ] } } }""", "readiness.json(1,50): RG0002: 'tests.skipped.scopes[0].match' must not be empty")]
    [InlineData("""{ "tests": { "kinds": { "-": 1 } } }""", "readiness.json(1,25): RG0002: '-' can't be the name of a kind of tests: it has no letter")]
    [InlineData("""{ "tests": { "kinds": { "unit": -1 } } }""", "readiness.json(1,33): RG0002: 'tests.kinds.unit' must be from 0 to 2147483647, but is -1")]
    public void Names_wrong_values_of_tests(string json, string problem) => Assert.Equal(problem, Problems(json));

    [Theory]
    [InlineData("""{ "tests": { "minimum": 2147483647 } }""", "tests.minimum", 2147483647)]
    [InlineData("""{ "categories": { "code": { "weight": 1000 } } }""", "categories.code.weight", 1000)]
    [InlineData("""{ "rules": { "RG0110": { "max": 3 } } }""", "rules.RG0110.max", 3)]
    public void Accepts_the_largest_value(string json, string name, double value) => Assert.Equal(value, Sample.Policy(json).Find(name)!.Number);

    [Theory]
    [InlineData("/out")]
    [InlineData(@"C:\out")]
    [InlineData(@"\out")]
    [InlineData("a/../../out")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("./")]
    public void Keeps_the_report_in_a_folder_of_its_own_below_the_root(string path) =>
        Assert.StartsWith("readiness.json(1,23): RG0002: 'report.path' must be a folder below this file, but is", Problems($$"""{ "report": { "path": "{{path.Replace(@"\", @"\\", StringComparison.Ordinal)}}" } }"""));

    [Theory]
    [InlineData("out")]
    [InlineData("./out/a..b/")]
    public void Allows_any_other_folder(string path) => Assert.Equal(path, Sample.Policy($$"""{ "report": { "path": "{{path}}" } }""").ReportPath);

    [Theory]
    [InlineData("""{ "require": [ "RG2O01" ] }""", "readiness.json(1,16): RG0004: unknown id 'RG2O01'; did you mean 'RG2001'?; known: RG0110")]
    [InlineData("""{ "rules": { "RG0001": { "max": 0 } } }""", "readiness.json(1,14): RG0001: unknown key 'RG0001'")]
    [InlineData("""{ "files": [ { "glob": "a.md", "check": "RG2001" } ] }""", "readiness.json(1,41): RG0004: unknown id 'RG2001'; did you mean 'RG8011'?; known: RG6010, RG8011")]
    public void Names_unknown_ids(string json, string problem) => Assert.StartsWith(problem, Problems(json));

    [Fact]
    public void Lists_all_problems_in_the_order_of_the_file() =>
        Assert.Equal("readiness.json(2,1): RG0001: unknown key 'b'\nreadiness.json(3,12): RG0002: 'require' must be an array [ … ], but is 1", Strip(Problems("{\n\"b\": 1,\n\"require\": 1 }")));

    [Fact]
    public void Accepts_an_empty_object_and_a_schema() => Assert.Equal("readiness.json", Sample.Policy("""{ "$schema": "https://x", "version": 1 }""").Path);

    [Theory]
    [InlineData("""{ "warnings": { "accept": [ { "id": "CS1", "because": " " } ] } }""", "'warnings.accept[0].because' must say why the warning is accepted")]
    [InlineData("""{ "warnings": { "accept": [ { "id": " ", "because": "supported until 3.0", "max": 1 } ] } }""", "'warnings.accept[0].id' must not be empty")]
    [InlineData("""{ "warnings": { "accept": [ { "id": "CS1" } ] } }""", "'warnings.accept' lacks the key 'because'")]
    [InlineData("""{ "analyzers": { "mode": "recomended" } }""", "'analyzers.mode' can't be 'recomended'; did you mean 'recommended'?; allowed: none, default, minimum, recommended, all")]
    [InlineData("""{ "analyzers": { "mode": 1 } }""", "'analyzers.mode' must be a string, but is 1")]
    [InlineData("""{ "nullable": { "disabled": { "max": -1 } } }""", "'nullable.disabled.max' must be from 0 to 2147483647, but is -1")]
    public void Says_what_a_value_of_code_quality_lacks(string json, string message) =>
        Assert.Contains($"RG0002: {message}", Problems(json), StringComparison.Ordinal);

    private static string Strip(string text) => string.Join('\n', text.Split('\n').Select(line => line.Split("; known here")[0]));

    private static string Problems(string json) => Assert.Throws<PolicyException>(() => Sample.Policy(json)).Message;
}
