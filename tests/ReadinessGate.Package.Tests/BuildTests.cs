namespace ReadinessGate.Package.Tests;

public sealed class BuildTests(GreenRepository green)
{
    [Fact]
    public void The_first_build_is_green_whatever_the_users_own_strictness()
    {
        var workspace = new Workspace("strict").WithLibrary(properties: "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>").WithTests(Shop.XunitV2, properties: "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>").WithSolution();
        workspace.Dotnet("build", "-warnaserror").Exits(0);
        var test = workspace.Dotnet("test", "-warnaserror").Exits(0);
        Assert.NotEmpty(test.Findings);
        Assert.All(test.Findings, line => Assert.Contains(": warning RG", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_build_that_changes_nothing_starts_nothing()
    {
        var workspace = Shop.Small("noop");
        workspace.Dotnet("build").Exits(0);
        var again = workspace.Dotnet("build", "-v:n").Exits(0);
        Assert.Equal(2, again.Output.Split("Skipping target \"ReadinessGateCheck\"").Length - 1);
    }

    [Fact]
    public void A_design_time_build_does_not_run_the_gate()
    {
        var workspace = Shop.Small("designtime");
        workspace.Dotnet("restore").Exits(0);
        workspace.Dotnet("build", "src/Shop", "--no-restore", "-p:DesignTimeBuild=true").Exits(0);
        Assert.False(workspace.Has("artifacts"));
    }

    [Fact]
    public void The_gate_can_be_switched_off_and_made_quiet()
    {
        var workspace = Shop.Small("off", """{ "coverage": { "line": 99 } }""");
        workspace.Dotnet("test", "-p:ReadinessGate=false").Exits(0);
        workspace.Dotnet("test", "--no-restore", "-p:ReadinessGateMode=off").Exits(0);
        Assert.False(workspace.Has("artifacts"));
        Assert.Empty(workspace.Dotnet("test", "-p:ReadinessGateMode=report").Exits(0).Findings);
        Assert.Equal("NOT READY", workspace.Verdict);
        Assert.All(workspace.Dotnet("test", "-p:ReadinessGateMode=warn").Exits(0).Findings, line => Assert.Contains(": warning RG", line, StringComparison.Ordinal));
        var wrong = workspace.Dotnet("test", "-p:ReadinessGateMode=loud").Exits(1);
        Assert.Contains("ReadinessGateMode is 'loud'; allowed: off, report, warn, enforce", wrong.Output, StringComparison.Ordinal);
        var enforced = new Workspace("enforced").WithLibrary().WithTests(Shop.XunitV2).WithSolution();
        Assert.Contains(enforced.Dotnet("test", "-p:ReadinessGateMode=enforce").Exits(1).Findings, line => line.Contains("error RG9001: ALMOST READY", StringComparison.Ordinal));
    }

    [Fact]
    public void MSBuilds_own_switches_apply_to_our_ids()
    {
        var workspace = Shop.Small("switches", """{ "coverage": { "line": 99 } }""");
        var hidden = workspace.Dotnet("test", "-p:NoWarn=RG2001").Exits(1);
        Assert.DoesNotContain(hidden.Findings, line => line.Contains("RG2001", StringComparison.Ordinal));
        Assert.Equal("fail", workspace.OutcomeOf("RG2001"));
        var raised = workspace.Dotnet("test", "-p:ReadinessGateMode=warn", "-p:WarningsAsErrors=RG2001").Exits(1);
        Assert.Contains(raised.Findings, line => line.Contains("error RG2001", StringComparison.Ordinal));
    }

    [Fact]
    public void A_typo_in_the_policy_is_an_error_with_its_place()
    {
        var workspace = Shop.Small("typo", """
            {
              "coverage": { "lin": 80 }
            }
            """);
        Assert.Equal(["readiness.json(2,17): error RG0001: unknown key 'lin'; did you mean 'line'?"], workspace.Dotnet("build").Exits(1).Findings);
        Assert.Equal(["readiness.json(2,17): error RG0001: unknown key 'lin'; did you mean 'line'?"], workspace.Dotnet("build", "src/Shop").Exits(1).Findings);
        workspace.Edit("readiness.json", "lin\"", "line\"");
        workspace.Dotnet("build").Exits(0);
    }

    [Fact]
    public void A_project_without_git_and_solution_gets_its_verdict_too()
    {
        var workspace = new Workspace("single").With("nothing/readme.txt", "").WithLibrary().WithTests(Shop.XunitV2).With("readiness.json", """{ "coverage": { "line": 40 } }""");
        workspace.Dotnet("test", "tests/Shop.Tests").Exits(0);
        Assert.Equal("READY", workspace.Verdict);
    }

    [Theory, InlineData("artifacts/readiness"), InlineData("artifacts/readiness/evidence")]
    public void Evidence_that_can_not_be_written_is_one_clear_error(string blocked)
    {
        // As root every folder can be written; a file in its place stops root too.
        var workspace = green.After("blocked");
        var path = Path.Combine(workspace.Folder, blocked);
        if (File.Exists(Path.Combine(workspace.Folder, "artifacts/readiness")))
            File.Delete(Path.Combine(workspace.Folder, "artifacts/readiness"));
        else
            Directory.Delete(path, recursive: true);
        workspace.With(blocked, "");
        foreach (var command in new[] { workspace.Dotnet("build", "src/Shop"), workspace.Dotnet("test", "tests/Shop.Tests", "--no-build") })
        {
            var line = Assert.Single(command.Exits(1).Findings);
            Assert.Contains("error RG0202: ", line, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", command.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("error MSB", command.Output, StringComparison.Ordinal);
        }
    }
}
