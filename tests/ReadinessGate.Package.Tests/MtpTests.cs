namespace ReadinessGate.Package.Tests;

public sealed class MtpTests
{
    private const string Policy = """{ "tests": { "minimum": 1 } }""";

    [Fact]
    public void xUnit_v3_is_counted_through_its_own_trx()
    {
        var workspace = Mtp("mtp-xunit", Shop.XunitV3Mtp);
        workspace.Dotnet("test").Exits(0);
        Assert.Equal("READY", workspace.Verdict);
        workspace.Edit("src/Shop/Cart.cs", "a - b", "a - b - 0");
        Assert.Contains("RG0201", workspace.Dotnet("build").Exits(0).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("RG0201", workspace.Dotnet("test").Exits(0).Output, StringComparison.Ordinal);
        workspace.Edit("tests/Shop.Tests/CartTests.cs", "13,", "14,");
        var failed = workspace.Dotnet("test").Exits(2);
        Assert.Contains("error RG2010", failed.Output, StringComparison.Ordinal);
        Assert.Equal("NOT READY", workspace.Verdict);
    }

    [Theory, InlineData("MsTestMtp"), InlineData("NUnitMtp")]
    public void Without_a_report_extension_the_exit_code_decides_and_counts_are_inconclusive(string kind)
    {
        var workspace = Mtp(kind, (Kind)typeof(Shop).GetField(kind)!.GetValue(null)!);
        var test = workspace.Dotnet("test").Exits(1);
        Assert.Contains("Microsoft.Testing.Extensions.TrxReport", test.Output, StringComparison.Ordinal);
        Assert.Equal("pass", workspace.OutcomeOf("RG2010"));
        Assert.Equal("inconclusive", workspace.OutcomeOf("RG2012"));
        Assert.Equal("INCOMPLETE", workspace.Verdict);
        workspace.Edit("tests/Shop.Tests/CartTests.cs", "13", "14");
        workspace.Dotnet("test").Exits(2);
        Assert.Equal("fail", workspace.OutcomeOf("RG2010"));
    }

    [Fact]
    public void Several_projects_are_judged_once_and_a_filtered_run_closes_nothing()
    {
        var workspace = Mtp("mtp-several", Shop.XunitV3Mtp, "Shop.MoreTests");
        var test = workspace.Dotnet("test").Exits(0);
        Assert.Equal("READY", workspace.Verdict);
        File.Delete(Path.Combine(workspace.Folder, "artifacts/readiness/result.json"));
        workspace.Dotnet("test", "--", "--filter-method", "*Adds").Exits(0);
        Assert.False(workspace.Has("artifacts/readiness/result.json"));
        Assert.Equal(0, workspace.Dotnet("test", "--list-tests").ExitCode);
        workspace.Readiness("verify").Exits(0);
        Assert.DoesNotContain("RG", test.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Running_the_application_itself_records_nothing()
    {
        var workspace = Mtp("mtp-run", Shop.XunitV3Mtp);
        workspace.Dotnet("run", "--project", "tests/Shop.Tests").Exits(0);
        Assert.False(workspace.Has("artifacts/readiness/result.json"));
    }

    private static Workspace Mtp(string name, Kind kind, string? second = null)
    {
        var workspace = new Workspace(name).WithLibrary().WithTests(kind, "").With("global.json", """{ "test": { "runner": "Microsoft.Testing.Platform" } }""").With("readiness.json", Policy);
        if (second is not null)
            workspace.WithTests(kind, "", second);
        return workspace.WithSolution();
    }
}
