using ReadinessGate.Checks.Code;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Code;

public sealed class AnalyzersCheckTests
{
    private const string Asked = """{ "require": [ "RG2082" ] }""";

    [Fact]
    public void Passes_where_the_analyzers_of_the_SDK_run() => Assert.Equal(Outcome.Pass, Evaluate(Asked, Builds.Shop(), Builds.Of("Shop.Tests").AsTest().With("EnableNETAnalyzers", null)).Outcome);

    [Theory]
    [InlineData("EnableNETAnalyzers", "false", "Shop: the .NET analyzers are off (EnableNETAnalyzers is not true)")]
    [InlineData("EnableNETAnalyzers", null, "Shop: the .NET analyzers are off (EnableNETAnalyzers is not true)")]
    [InlineData("RunAnalyzers", "False", "Shop: no analyzer ran in the last build (RunAnalyzers=False)")]
    [InlineData("RunAnalyzersDuringBuild", "false", "Shop: no analyzer ran in the last build (RunAnalyzersDuringBuild=false)")]
    [InlineData("AnalysisMode", "None", "Shop: the mode of all rules is none, required default")]
    [InlineData("AnalysisModeSecurity", "None", "Shop: the mode of the rules about security is none, required default")]
    public void Says_what_keeps_the_analyzers_from_looking(string property, string? value, string message)
    {
        var finding = Assert.Single(Evaluate(Asked, Builds.Shop().With(property, value), Builds.Shop().With(property, value) with { Framework = "net8.0" }).Findings);
        Assert.Equal((message.Replace("=False", "=false", StringComparison.Ordinal), "src/Shop/Shop.csproj"), (finding.Message, finding.At?.ToString()));
        Assert.NotNull(finding.Remedy);
    }

    [Theory, InlineData("Minimum", Outcome.Fail), InlineData("Recommended", Outcome.Pass), InlineData("All", Outcome.Pass)]
    public void Compares_the_mode_with_the_least(string mode, Outcome expected) =>
        Assert.Equal(expected, Evaluate("""{ "analyzers": { "mode": "recommended" } }""", Builds.Shop().With("AnalysisMode", mode)).Outcome);

    [Theory, InlineData("Recommended", Outcome.Fail), InlineData("All", Outcome.Pass)]
    public void Compares_the_mode_of_security_rules_on_its_own(string mode, Outcome expected) =>
        Assert.Equal(expected, Evaluate("""{ "analyzers": { "security": "all" } }""", Builds.Shop().With("AnalysisModeSecurity", mode)).Outcome);

    [Fact]
    public void Names_the_packages_that_ran_instead()
    {
        var build = Builds.Shop().With("EnableNETAnalyzers", "false");
        build = build with { Build = build.Build! with { Analyzers = ["StyleCop.Analyzers", "xunit.analyzers"] } };
        Assert.Equal("Shop: the .NET analyzers are off (EnableNETAnalyzers is not true); only StyleCop.Analyzers, xunit.analyzers ran", Assert.Single(Evaluate(Asked, build).Findings).Message);
        Assert.Equal(Outcome.Pass, Evaluate("""{ "analyzers": { "packages": [ "StyleCop.analyzers" ] } }""", build).Outcome);
        Assert.Equal("Shop: the analyzers of StyleCop.Analyser are missing; did you mean 'StyleCop.Analyzers'?", Assert.Single(Evaluate("""{ "analyzers": { "packages": [ "StyleCop.Analyser" ] } }""", build).Findings).Message);
        Assert.Equal(Outcome.Fail, Evaluate("""{ "analyzers": { "packages": [ "StyleCop.Analyzers" ], "mode": "all" } }""", build).Outcome);
    }

    [Fact]
    public void Leaves_FSharp_alone() => Assert.Equal(Outcome.Pass, Evaluate(Asked, Builds.Shop().With("EnableNETAnalyzers", null) with { Project = "src/Shop/Shop.fsproj" }).Outcome);

    [Fact]
    public void Is_pending_without_a_build() => Assert.Equal(Outcome.Pending, Evaluate(Asked).Outcome);

    private static CheckResult Evaluate(string policy, params CompilationDiagnostics[] builds) => Builds.Judge(new AnalyzersCheck(), policy, builds);
}
