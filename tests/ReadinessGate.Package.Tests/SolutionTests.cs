namespace ReadinessGate.Package.Tests;

public sealed class SolutionTests(GreenRepository green, RedRepository red)
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
        var test = workspace.Dotnet("test", "-m").Exits(0);
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
        var unbuilt = workspace.Dotnet("test").Exits(1);
        Assert.Contains("readiness.json(1,25): error RG2001: coverage evidence is pending: Other was not built, and its lines are not known. Fix: run 'dotnet build'", unbuilt.Findings);
        workspace.Dotnet("build").Exits(0);
        var test = workspace.Dotnet("test", "--no-build").Exits(1);
        Assert.Contains("readiness.json(1,25): error RG2001: line coverage is 22.2 %, required 40 %; 4 more lines needed; no test run mentions Other; worst: src/Other/Cart.cs (0/9), src/Shop/Cart.cs (4/9)", test.Findings);
    }

    [Fact]
    public void A_project_without_the_package_breaks_nothing_and_is_named()
    {
        Assert.Empty(green.FindingsIn("foreign"));
        Assert.Equal("READY", green.After("foreign").Verdict);
        Assert.Equal("src/Foreign/Foreign.csproj", green.After("foreign").Result.GetProperty("projectsWithoutFacts").EnumerateArray().Single().GetString());
    }

    [Fact]
    public void Several_frameworks_of_one_test_project_are_awaited()
    {
        var workspace = new Workspace("frameworks").WithLibrary(frameworks: "netstandard2.0").WithTests(Shop.XunitV2, frameworks: "net9.0;net10.0", properties: "<RollForward>Major</RollForward>").WithSolution().With("readiness.json", """{ "coverage": { "line": 40 } }""");
        workspace.Dotnet("test", "-m", "-f", "net10.0").Exits(0);
        var all = workspace.Dotnet("test", "-m").Exits(0);
        Assert.Equal("READY", workspace.Verdict);
        Assert.Equal(1, Count(all.Output, "ReadinessGate: READY"));
    }

    [Fact]
    public void Evidence_of_a_system_that_was_expected_and_did_not_come_is_missing()
    {
        Assert.Equal("INCOMPLETE", red.After("expected").Verdict);
        Assert.Contains(red.FindingsIn("expected"), line => line.Contains(": error RG", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_whole_test_commands_at_once_do_not_crash_pass_wrongly_or_spoil_the_evidence()
    {
        var workspace = red.After("twice");
        var commands = await Task.WhenAll(Task.Run(() => workspace.Dotnet("test", "--no-build", "-m")), Task.Run(() => workspace.Dotnet("test", "--no-build", "-m")));
        foreach (var command in commands)
        {
            command.Exits(1);
            Assert.DoesNotContain("at ReadinessGate.", command.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("error MSB", command.Output, StringComparison.Ordinal);
            Assert.Contains(command.Findings, line => line.Contains(": error RG", StringComparison.Ordinal));
        }

        workspace.Readiness("verify").Exits(1);
        Assert.Contains(workspace.Verdict, new[] { "NOT READY", "INCOMPLETE" });
        workspace.Dotnet("test", "--no-build").Exits(1);
        Assert.Equal("fail", workspace.OutcomeOf("RG2001"));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
