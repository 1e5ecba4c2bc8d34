namespace ReadinessGate.Package.Tests;

public sealed class SolutionTests
{
    private const string UnusedTest = "using Xunit; public class UnusedTests { [Fact] public void Doubles() => Assert.Equal(7, new Shop.Cart().Unused(3)); }";

    [Fact]
    public void Coverage_is_the_union_over_all_test_projects_judged_once_by_the_last()
    {
        var workspace = new Workspace("union").WithLibrary()
            .WithTests(Shop.XunitV2)
            .WithTests(Shop.XunitV2, Shop.CoverletMsBuild, "Shop.MoreTests", UnusedTest)
            .WithSolution()
            .With("readiness.json", """{ "coverage": { "line": 85, "method": 100 }, "tests": { "minimum": 2 } }""");
        var test = workspace.Dotnet("test").Exits(0);
        Assert.Equal("READY", workspace.Verdict);
        Assert.Equal(1, Count(test.Output, "ReadinessGate: READY"));
        Assert.Equal(1, Count(test.Output, "ReadinessGate: pending 1 of 2: Shop."));

        // Evidence of the other project is still fresh, so one project alone closes too.
        var single = workspace.Dotnet("test", "tests/Shop.Tests", "--no-build").Exits(0);
        Assert.Equal(1, Count(single.Output, "ReadinessGate: READY"));
        workspace.Edit("tests/Shop.MoreTests/CartTests.cs", "(3)", "(3 + 0)");
        workspace.Dotnet("build").Exits(0);
        Assert.Contains("ReadinessGate: pending 1 of 2: Shop.MoreTests", workspace.Dotnet("test", "tests/Shop.Tests", "--no-build").Exits(0).Output, StringComparison.Ordinal);
        workspace.Readiness("verify").Exits(1);
        Assert.Equal("INCOMPLETE", workspace.Verdict);
    }

    [Fact]
    public void A_member_project_that_no_test_touches_counts_with_all_its_lines()
    {
        var workspace = new Workspace("untouched").WithLibrary().WithLibrary("Other", Shop.Cart.Replace("namespace Shop", "namespace Other", StringComparison.Ordinal)).WithTests(Shop.XunitV2).WithSolution("Shop.sln").With("readiness.json", """{ "coverage": { "line": 40 } }""");
        workspace.Dotnet("build").Exits(0);
        var test = workspace.Dotnet("test").Exits(1);
        Assert.Contains("readiness.json(1,25): error RG2001: line coverage is 22.2 %, required 40 %; 4 more lines needed; no test run mentions Other; worst: src/Other/Cart.cs (0/9), src/Shop/Cart.cs (4/9)", test.Findings);
    }

    [Fact]
    public void Several_frameworks_of_one_test_project_are_awaited()
    {
        var workspace = new Workspace("frameworks").WithLibrary(frameworks: "netstandard2.0").WithTests(Shop.XunitV2, frameworks: "net9.0;net10.0", properties: "<RollForward>Major</RollForward>").WithSolution().With("readiness.json", """{ "coverage": { "line": 40 } }""");
        var one = workspace.Dotnet("test", "-f", "net10.0");
        Assert.True(one.ExitCode == 0, one.Output);
        var all = workspace.Dotnet("test");
        Assert.True(all.ExitCode == 0, all.Output);
        Assert.Equal("READY", workspace.Verdict);
        Assert.Equal(1, Count(all.Output, "ReadinessGate: READY"));
    }

    [Fact]
    public void Evidence_of_a_system_that_was_expected_and_did_not_come_is_missing()
    {
        var workspace = Shop.Small("expected", """{ "coverage": { "line": 40 }, "evidence": { "expect": ["linux", "windows", "macos"] } }""");
        workspace.Dotnet("test").Exits(1);
        Assert.Equal("INCOMPLETE", workspace.Verdict);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
