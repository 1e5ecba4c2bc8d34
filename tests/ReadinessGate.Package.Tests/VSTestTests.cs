namespace ReadinessGate.Package.Tests;

public sealed class VSTestTests(GreenRepository green, RedRepository red)
{
    [Theory, InlineData("XunitV2"), InlineData("XunitV3"), InlineData("MsTest"), InlineData("NUnit")]
    public void Judges_every_framework_without_a_flag(string kind)
    {
        Assert.Equal("READY", green.After(kind).Verdict);
        Assert.Empty(green.FindingsIn(kind));
    }

    [Fact]
    public void Fails_below_the_threshold_and_says_what_where_and_how_far() => Assert.Equal(
        [
            "readiness.json(2,25): error RG2001: line coverage is 44.4 %, required 80 %; 4 more lines needed; worst: src/Shop/Cart.cs (4/9)",
            "readiness.json(2,68): error RG2003: line coverage of 'Shop' is 44.4 %, required 60 %; 2 more lines needed; worst: src/Shop/Cart.cs (4/9)",
            "readiness.json: error RG9001: NOT READY: 0 of 2 required checks passed. Report: artifacts/readiness/report.md",
        ],
        red.FindingsIn("below"));

    [Theory, InlineData("coverlet.msbuild"), InlineData("no coverlet")]
    public void Measures_with_coverlet_in_MSBuild_and_without_any_coverlet(string name)
    {
        var workspace = green.After(name);
        Assert.Equal("READY", workspace.Verdict);
        File.Delete(Path.Combine(workspace.Folder, "artifacts/readiness/result.json"));
        workspace.Dotnet("test", "--no-build").Exits(0);
        Assert.Equal("READY", workspace.Verdict);
    }

    [Fact]
    public void Judges_although_a_test_fails_and_runs_the_tests_once()
    {
        var workspace = red.After("failing");
        Assert.Contains(red.FindingsIn("failing"), line => line.Contains("error RG2010: 1 of 1 test", StringComparison.Ordinal));
        Assert.Equal("NOT READY", workspace.Verdict);
        Assert.Equal("pass", workspace.OutcomeOf("RG2001"));
        Assert.Equal("x", workspace.Read("tests/Shop.Tests/bin/Debug/net10.0/count.txt"));
    }

    [Fact]
    public void Leaves_the_users_own_logger_and_results_directory_alone()
    {
        var workspace = Shop.Small("userlogger", """{ "coverage": { "line": 40 }, "tests": { "minimum": 1 } }""");
        workspace.Dotnet("test", "--logger", "trx;LogFileName=mine.trx", "--results-directory", "my results", "--collect", "XPlat Code Coverage").Exits(0);
        Assert.True(workspace.Has("my results/mine.trx"));
        Assert.Equal("READY", workspace.Verdict);
        workspace.Dotnet("test", "--no-build", "--logger", "console;verbosity=normal").Exits(0);
        Assert.Equal("READY", workspace.Verdict);
    }

    [Fact]
    public void A_filtered_run_closes_nothing_and_keeps_the_last_whole_one()
    {
        var workspace = Shop.Small("filtered", """{ "tests": { "minimum": 1 } }""");
        var filtered = workspace.Dotnet("test", "--filter", "Name=Adds").Exits(0);
        Assert.Contains("filtered run recorded; it closes no verdict", filtered.Output, StringComparison.Ordinal);
        Assert.False(workspace.Has("artifacts/readiness/result.json"));
        workspace.Readiness("verify").Exits(1);
        Assert.Equal("INCOMPLETE", workspace.Verdict);
        workspace.Dotnet("test", "--no-build").Exits(0);
        workspace.Dotnet("test", "--no-build", "--filter", "Name=Adds").Exits(0);
        workspace.Readiness("verify").Exits(0);
    }

    [Fact]
    public void A_run_without_a_single_test_is_not_green()
    {
        Assert.Equal("NOT READY", red.After("zero").Verdict);
        Assert.Contains(red.FindingsIn("zero"), line => line.Contains(": error RG", StringComparison.Ordinal));
    }

    [Fact]
    public void A_path_with_a_space_letters_beyond_ASCII_and_characters_of_XML_and_shells_is_judged()
    {
        Assert.Equal("READY", green.After(GreenRepository.OddName).Verdict);
        Assert.Empty(green.FindingsIn(GreenRepository.OddName));
    }

    [Fact]
    public void Works_in_Release_with_several_frameworks_and_a_classic_solution()
    {
        var workspace = new Workspace("release").WithLibrary(frameworks: "net10.0;netstandard2.0").WithTests(Shop.XunitV2).WithSolution("Shop.sln").With("readiness.json", """{ "coverage": { "line": 40 } }""");
        workspace.Dotnet("test", "-c", "Release").Exits(0);
        Assert.Equal("READY", workspace.Verdict);
        Assert.True(workspace.Has("artifacts/readiness/evidence"));
    }

    [Fact]
    public void A_test_project_that_does_not_compile_leaves_no_green_verdict()
    {
        var workspace = new Workspace("nocompile").WithLibrary().WithTests(Shop.XunitV2, source: "this is not C#").WithSolution().With("readiness.json", """{ "tests": { "minimum": 1 } }""");
        workspace.Dotnet("test").Exits(1);
        Assert.False(workspace.Has("artifacts/readiness/result.json"));
        workspace.Readiness("verify").Exits(1);
        Assert.Equal("INCOMPLETE", workspace.Verdict);
    }
}
