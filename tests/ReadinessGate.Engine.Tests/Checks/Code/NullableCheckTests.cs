using ReadinessGate.Checks.Code;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Code;

public sealed class NullableCheckTests
{
    private const string Asked = """{ "require": [ "RG2083" ] }""";

    [Fact]
    public void Passes_where_every_member_is_checked() => Assert.Equal(Outcome.Pass, Evaluate(Asked, Builds.Shop(Builds.Warning("CS0168", "a.cs")), Builds.Of("Shop.Tests").AsTest().With("Nullable", null)).Outcome);

    [Theory, InlineData(null, "Shop: Nullable is not set, required 'enable'"), InlineData("annotations", "Shop: Nullable is 'annotations', required 'enable'")]
    public void Names_a_project_that_is_not_checked(string? value, string message)
    {
        var finding = Assert.Single(Evaluate(Asked, Builds.Shop().With("Nullable", value) with { HasLog = false }, Builds.Of("Store")).Findings);
        Assert.Equal((message, "src/Shop/Shop.csproj"), (finding.Message, finding.At?.ToString()));
    }

    [Fact]
    public void Reports_warnings_about_nullable_references()
    {
        var result = Evaluate("""{ "nullable": {} }""", Builds.Shop(Builds.Warning("CS8602", "a.cs"), Builds.Warning("CS8618", "a.cs", 9), Builds.Warning("CS8602", "b.cs", 1, suppressed: true)));
        Assert.Equal("2 warnings about nullable references, accepted 0; worst: a.cs(3,5) and 1 more. Fix: check for null, or change the annotation", Assert.Single(result.Findings).Text);
        Assert.Equal("readiness.json(1,15)", Assert.Single(result.Findings).At?.ToString());
    }

    [Theory, InlineData(5, Outcome.Pass), InlineData(4, Outcome.Fail)]
    public void Limits_what_opts_out(int accepted, Outcome expected)
    {
        CompilationDiagnostics[] builds = [Counted("Shop", 2, 1), Counted("Shop", 3, 4) with { Framework = "net8.0" }, Counted("Store", 2, 1), Counted("Shop.Tests", 9, 9).AsTest()];
        var disabled = Evaluate($$"""{ "nullable": { "disabled": { "max": {{accepted}} } } }""", builds);
        var forgiven = Evaluate($$"""{ "nullable": { "suppressions": { "max": {{accepted}} } } }""", builds);
        Assert.Equal((expected, expected), (disabled.Outcome, forgiven.Outcome));
        Assert.All(disabled.Findings, finding => Assert.Equal(("'#nullable disable' stands in the code 5 times, accepted 4; 1 too many; worst: src/Shop/Shop.csproj (3), src/Store/Store.csproj (2). Fix: let the compiler check these places too", "readiness.json(1,38)"), (finding.Text, finding.At?.ToString())));
        Assert.All(forgiven.Findings, finding => Assert.StartsWith("'!' after an expression stands in the code 5 times, accepted 4", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_not_counted_is_inconclusive() => Assert.Equal(Outcome.Inconclusive, Evaluate("""{ "nullable": { "disabled": { "max": 0 } } }""", Builds.Shop()).Outcome);

    [Fact]
    public void Is_pending_without_a_log() => Assert.Equal(Outcome.Pending, Evaluate(Asked, Builds.Shop() with { HasLog = false }).Outcome);

    [Fact]
    public void Does_not_apply_without_CSharp() => Assert.Equal(Outcome.NotApplicable, Evaluate(Asked, Builds.Shop() with { Project = "src/Shop/Shop.vbproj" }).Outcome);

    private static CompilationDiagnostics Counted(string name, int disabled, int forgiving) => Builds.Of(name).WithTotals(("nullableDisabled", disabled), ("nullForgiving", forgiving));

    private static CheckResult Evaluate(string policy, params CompilationDiagnostics[] builds) => Builds.Judge(new NullableCheck(), policy, builds);
}
