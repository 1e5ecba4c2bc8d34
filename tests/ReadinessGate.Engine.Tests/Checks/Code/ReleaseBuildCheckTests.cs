using ReadinessGate.Checks.Code;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Code;

public sealed class ReleaseBuildCheckTests
{
    private const string Asked = """{ "require": [ "RG2090" ] }""";

    [Fact]
    public void Passes_where_each_member_was_last_built_as_Release() =>
        Assert.Equal(Outcome.Pass, Evaluate(Builds.Shop().As("Release"), Builds.Of("Store").As("release"), Builds.Of("Shop.Tests").AsTest()).Outcome);

    [Fact]
    public void Is_pending_after_a_Debug_build()
    {
        var result = Evaluate(Builds.Shop().As("Release"), Builds.Of("Store"));
        Assert.Equal((Outcome.Pending, "the record of a Release build is pending: Store was last built as Debug. Fix: run 'dotnet build -c Release'"), (result.Outcome, Assert.Single(result.Findings).Text));
    }

    [Fact]
    public void Is_pending_while_one_framework_is_missing() =>
        Assert.Equal(Outcome.Pending, Evaluate(Builds.Shop().As("Release"), Builds.Shop() with { Framework = "net8.0" }).Outcome);

    [Fact]
    public void One_operating_system_is_enough()
    {
        var windows = Builds.Shop();
        Assert.Equal(Outcome.Pass, Evaluate(Builds.Shop().As("Release"), windows with { Build = windows.Build! with { Os = "windows" } }).Outcome);
    }

    [Theory, InlineData("false"), InlineData(null)]
    public void Reports_a_Release_build_that_is_not_optimized(string? value)
    {
        var result = Evaluate(Builds.Shop().As("Release").With("Optimize", value));
        Assert.Equal((Outcome.Fail, "Shop: the Release build is not optimized (Optimize is not true)"), (result.Outcome, Assert.Single(result.Findings).Message));
    }

    [Fact]
    public void Is_pending_without_a_build() => Assert.Equal(Outcome.Pending, Evaluate().Outcome);

    private static CheckResult Evaluate(params CompilationDiagnostics[] builds) => Builds.Judge(new ReleaseBuildCheck(), Asked, builds);
}
