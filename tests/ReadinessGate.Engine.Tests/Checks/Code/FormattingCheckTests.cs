using ReadinessGate.Checks.Code;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Code;

public sealed class FormattingCheckTests
{
    [Fact]
    public void Passes_where_each_build_looked_and_found_nothing() => Assert.Equal(Outcome.Pass, Evaluate(Builds.Shop(), Builds.Of("Shop.Tests").AsTest()).Outcome);

    [Fact]
    public void Reports_places_that_are_not_formatted()
    {
        var finding = Assert.Single(Evaluate(Builds.Shop(Builds.Warning("IDE0055", "a.cs", 3, "note"), Builds.Warning("IDE0055", "a.cs", 4), Builds.Warning("IDE0055", "b.cs", 4, suppressed: true))).Findings);
        Assert.Equal("IDE0055 reports 2 places, accepted 0; worst: a.cs(3,5) and 1 more. Fix: run 'dotnet format'", finding.Text);
        Assert.Equal("readiness.json(1,14)", finding.At?.ToString());
    }

    [Fact]
    public void Names_what_is_missing()
    {
        Assert.StartsWith("there is no .editorconfig", Assert.Single(Judge(new Formatting(new SourceDiagnostics([Builds.Shop()]), [])).Findings).Message, StringComparison.Ordinal);
        var lax = Assert.Single(Evaluate(Builds.Shop(), Builds.Of("Store").With("EnforceCodeStyleInBuild", "false") with { HasLog = false }).Findings);
        Assert.Equal(("Store: EnforceCodeStyleInBuild is not true, so no build looks at the formatting", "src/Store/Store.csproj"), (lax.Message, lax.At?.ToString()));
        var silent = Assert.Single(Evaluate(Builds.Shop() with { Switched = [] }).Findings);
        Assert.Equal(("Shop: IDE0055 did not report: it has no severity", "write 'dotnet_diagnostic.IDE0055.severity = warning' in .editorconfig"), (silent.Message, silent.Remedy));
    }

    [Fact]
    public void An_old_log_does_not_tell_whether_the_rule_ran() => Assert.Equal(Outcome.Inconclusive, Evaluate(Builds.Shop() with { Switched = null }).Outcome);

    [Fact]
    public void Is_pending_without_a_log() => Assert.Equal(Outcome.Pending, Evaluate(Builds.Shop() with { HasLog = false }).Outcome);

    [Fact]
    public void Leaves_FSharp_alone() => Assert.Equal(Outcome.Pass, Evaluate(Builds.Shop(), Builds.Of("Core") with { Project = "src/Core/Core.fsproj", HasLog = false }).Outcome);

    [Theory, InlineData(0, Outcome.Pass), InlineData(1, Outcome.Fail)]
    public void A_report_must_change_nothing(int changes, Outcome expected) =>
        Assert.Equal(expected, Judge(new Formatting(null, [.. Enumerable.Range(1, changes).Select(line => new Place("a.cs", line, 1))]) { HasEditorConfig = true }, """{ "evidence": { "format": [ "*.json" ] } }""").Outcome);

    [Fact]
    public void Says_what_a_report_would_change() => Assert.Equal(
        "the report would change 1 place, accepted 0; worst: a.cs(6,19). Fix: run 'dotnet format'",
        Assert.Single(Judge(new Formatting(null, [new Place("a.cs", 6, 19)]) { HasEditorConfig = true }, """{ "evidence": { "format": [ "*.json" ] } }""").Findings).Text);

    private static CheckResult Evaluate(params CompilationDiagnostics[] builds) => Judge(new Formatting(new SourceDiagnostics([.. builds]), []) { HasEditorConfig = true });

    private static CheckResult Judge(Formatting evidence, string policy = """{ "require": [ "RG2081" ] }""") => Sample.Evaluate(new FormattingCheck(), evidence, policy);
}
