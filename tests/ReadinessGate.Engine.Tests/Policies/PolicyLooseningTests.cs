using ReadinessGate.Policies;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Policies;

public sealed class PolicyLooseningTests
{
    private const string Waiver = """{ "check": "RG2010", "until": "2027-01-31", "by": "ana", "because": "the vendor fixes it in May" }""";

    [Theory]
    [InlineData("""{ "coverage": { "line": 80 } }""", """{ "coverage": { "line": 70.5 } }""", "readiness.json(1,25): 'coverage.line' is 70.5, was 80")]
    [InlineData("""{ "rules": { "RG1001": { "max": 0 } } }""", """{ "rules": { "RG1001": { "max": 5 } } }""", "readiness.json(1,33): 'rules.RG1001.max' is 5, was 0")]
    [InlineData("""{ "checklist": {} }""", """{ "checklist": { "minimum": 50 } }""", "readiness.json(1,29): 'checklist.minimum' is 50, was 100")]
    [InlineData("""{ "require": [ "RG2010" ] }""", """{ "require": [] }""", "readiness.json(1,14): RG2010 (No test fails) is required no more")]
    [InlineData("""{ "coverage": { "exclude": [ "a/**" ] } }""", """{ "coverage": { "exclude": [ "a/**", "b/**" ] } }""", "readiness.json(1,38): 'b/**' was added to 'coverage.exclude'")]
    [InlineData("""{ "coverage": { "scopes": [ { "match": "A", "line": 90 } ] } }""", """{ "coverage": { "scopes": [ { "match": "A", "line": 80 }, { "match": "B", "line": 1 } ] } }""", "readiness.json(1,53): 'coverage.scopes 'A'.line' is 80, was 90", "readiness.json(1,59): 'B' was added to 'coverage.scopes'")]
    [InlineData("""{ "secrets": { "allow": [] } }""", """{ "secrets": { "allow": [ { "match": "Test*", "path": "tests/**", "because": "fixtures" } ] } }""", "readiness.json(1,27): 'Test* in tests/**' was added to 'secrets.allow'")]
    [InlineData("""{ "tests": { "kinds": { "integration": 2, "security": 1 } } }""", """{ "tests": { "kinds": { "integration": 1 } } }""", "readiness.json(1,23): 'tests.kinds.security' was taken out", "readiness.json(1,40): 'tests.kinds.integration' is 1, was 2")]
    [InlineData("""{ "tests": { "duration": { "total": "15m" } } }""", """{ "tests": { "duration": { "total": "1h" } } }""", "readiness.json(1,37): 'tests.duration.total' is 1h, was 15m")]
    [InlineData("""{ "analyzers": { "packages": [ "A", "B" ] } }""", """{ "analyzers": { "packages": [ "A" ] } }""", "readiness.json(1,30): 'B' was taken out of 'analyzers.packages'")]
    [InlineData("""{ "policy": { "locked": true } }""", """{ "policy": { "locked": false } }""", "readiness.json(1,25): 'policy.locked' was taken away")]
    [InlineData("{}", $$"""{ "waivers": [ {{Waiver}} ] }""", "readiness.json(1,16): RG2010 is waived until 2027-01-31 by ana: the vendor fixes it in May")]
    public void Lists_what_accepts_more(string before, string now, params string[] expected) => Assert.Equal(expected, Find(before, now));

    [Fact]
    public void Lists_a_waiver_that_ends_later() =>
        Assert.Equal(["readiness.json(1,16): the waiver of RG2010 ends on 2027-02-01, was 2027-01-31"], Find($"{{ \"waivers\": [ {Waiver} ] }}", $"{{ \"waivers\": [ {Waiver.Replace("01-31", "02-01", StringComparison.Ordinal)} ] }}"));

    [Theory]
    [InlineData("""{ "coverage": { "line": 80 } }""", """{ "coverage": { "line": 81, "branch": 1 } }""")]
    [InlineData("""{ "rules": { "RG1001": { "max": 5 } } }""", """{ "rules": { "RG1001": { "max": 0 }, "RG1002": { "max": 99 } } }""")]
    [InlineData("""{ "coverage": { "exclude": [ "a/**" ], "scopes": [ { "match": "A", "line": 90 } ] } }""", """{ "coverage": { "exclude": [], "scopes": [ { "match": "A", "line": 91 } ] } }""")]
    [InlineData("""{ "tests": { "duration": { "total": "15m" } } }""", """{ "policy": { "locked": true }, "tests": { "duration": { "total": "900s" }, "kinds": { "security": 1 } } }""")]
    [InlineData("{}", """{ "system": { "name": "Shop" } }""")]
    [InlineData("{}", """{ "checklist": { "minimum": 50 } }""")]
    [InlineData("""{ "checklist": { "minimum": 90 } }""", """{ "checklist": {} }""")]
    [InlineData("""{ "coverage": { "branch": 70 } }""", """{ "coverage": { "branch": 70, "method": 1 } }""")]
    public void Says_nothing_of_what_becomes_stricter_or_other(string before, string now) => Assert.Empty(Find(before, now));

    private static string[] Find(string before, string now) => [.. new PolicyLoosening(Sample.Policy(before), Sample.Policy(now)).Find().Select(found => $"{found.At}: {found.Text}").Order(StringComparer.Ordinal)];
}
