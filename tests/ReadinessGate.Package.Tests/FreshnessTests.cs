namespace ReadinessGate.Package.Tests;

public sealed class FreshnessTests
{
    private const string Policy = """{ "coverage": { "line": 40 } }""";

    [Fact]
    public void After_an_edit_a_build_warns_and_stays_green_and_no_verdict_passes()
    {
        var workspace = Shop.Small("edit", Policy);
        workspace.Dotnet("test").Exits(0);
        workspace.Edit("src/Shop/Cart.cs", "a - b", "a - b - 0");
        workspace.Readiness("verify").Exits(1);
        Assert.Equal("stale", workspace.OutcomeOf("RG2001"));
        string[] stale = ["readiness.json(1,25): warning RG0201: test evidence is stale: Shop.dll changed since the last test run; run 'dotnet test'"];
        Assert.Equal(stale, workspace.Dotnet("build").Exits(0).Findings);
        // Replayed without a process: nothing has changed.
        var again = workspace.Dotnet("build", "-v:n").Exits(0);
        Assert.Equal(stale, again.Findings);
        Assert.Contains("Skipping target \"ReadinessGateCheck\"", again.Output, StringComparison.Ordinal);
        workspace.Dotnet("build", "-t:ReadinessGate").Exits(1);
        Assert.Equal("INCOMPLETE", workspace.Verdict);
        Assert.Empty(workspace.Dotnet("test").Exits(0).Findings);
        Assert.Empty(workspace.Dotnet("build").Exits(0).Findings);
        workspace.Dotnet("build", "-t:ReadinessGate").Exits(0);
    }

    [Fact]
    public void A_commit_without_a_source_change_keeps_the_evidence_fresh()
    {
        var workspace = Shop.Small("commit", Policy).With(".gitignore", "bin/\nobj/\nartifacts/\n");
        workspace.Git("init", "-q");
        workspace.Git("add", "-A");
        workspace.Git("commit", "-q", "-m", "one");
        workspace.Dotnet("test").Exits(0);
        workspace.With("NOTES.md", "only words").Git("add", "-A");
        workspace.Git("commit", "-q", "-m", "two");
        Assert.Empty(workspace.Dotnet("build").Exits(0).Findings);
        workspace.Dotnet("build", "-t:ReadinessGate").Exits(0);
        Assert.Equal("READY", workspace.Verdict);
    }

    [Fact]
    public void A_deleted_report_is_missing_evidence_and_a_truncated_one_is_named()
    {
        var workspace = Shop.Small("deleted", Policy);
        workspace.Dotnet("test").Exits(0);
        var report = Directory.EnumerateFiles(Path.Combine(workspace.Folder, "artifacts"), "coverage.cobertura.xml", SearchOption.AllDirectories).Single();
        var content = File.ReadAllText(report);
        File.WriteAllText(report, content[..(content.Length / 2)]);
        var truncated = workspace.Readiness("verify").Exits(1);
        Assert.Contains("coverage.cobertura.xml(", truncated.Output, StringComparison.Ordinal);
        Assert.Equal("inconclusive", workspace.OutcomeOf("RG2001"));
        File.Delete(report);
        workspace.Readiness("verify").Exits(1);
        Assert.Equal("pending", workspace.OutcomeOf("RG2001"));
        Assert.Equal("INCOMPLETE", workspace.Verdict);
    }

    [Fact]
    public void A_run_that_was_killed_half_way_never_passes()
    {
        const string Slow = "using Xunit; public class CartTests { [Fact] public void Adds() { System.IO.File.WriteAllText(System.IO.Path.Combine(System.AppContext.BaseDirectory, \"running\"), \"\"); if (System.IO.File.Exists(System.IO.Path.Combine(System.AppContext.BaseDirectory, \"slow\"))) System.Threading.Thread.Sleep(120000); Assert.Equal(13, new Shop.Cart().Total(11, 2)); } }";
        var workspace = new Workspace("killed").WithLibrary().WithTests(Shop.XunitV2, Shop.CoverletMsBuild, source: Slow).WithSolution().With("readiness.json", Policy);
        workspace.Dotnet("test").Exits(0);
        workspace.With("tests/Shop.Tests/bin/Debug/net10.0/slow", "");
        var running = Path.Combine(workspace.Folder, "tests/Shop.Tests/bin/Debug/net10.0/running");
        File.Delete(running);
        using (var test = workspace.Start("test", "--no-build"))
        {
            Assert.True(SpinWait.SpinUntil(() => File.Exists(running) || test.HasExited, TimeSpan.FromMinutes(2)));
            test.Kill(entireProcessTree: true);
            test.WaitForExit();
        }

        workspace.Readiness("verify").Exits(1);
        Assert.Equal("inconclusive", workspace.OutcomeOf("RG2001"));
        Assert.Equal("INCOMPLETE", workspace.Verdict);
    }

    [Fact]
    public void The_evidence_folder_gives_the_same_bytes_on_another_machine()
    {
        var workspace = Shop.Small("here", Policy);
        workspace.Dotnet("test").Exits(0);
        var there = new Workspace("there").With("readiness.json", Policy);
        foreach (var file in Directory.EnumerateFiles(workspace.Folder, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(workspace.Folder, file).Replace('\\', '/');
            if (relative.StartsWith("artifacts/readiness/evidence/", StringComparison.Ordinal))
                there.With("downloaded/leg one/" + relative["artifacts/readiness/evidence/".Length..], File.ReadAllText(file));
            else if (relative.EndsWith(".cs", StringComparison.Ordinal) && !relative.Contains("/obj/", StringComparison.Ordinal) || relative.EndsWith("proj", StringComparison.Ordinal) || relative.EndsWith("slnx", StringComparison.Ordinal))
                there.With(relative, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal));
        }

        workspace.Readiness("verify").Exits(0);
        there.Readiness("verify", "--evidence", "downloaded").Exits(0);
        Assert.Equal(WithoutRun(workspace), WithoutRun(there));
    }

    [Fact]
    public void Nothing_that_is_written_names_a_folder_of_the_machine_or_its_user()
    {
        var workspace = Shop.Small("private", Policy);
        workspace.Dotnet("test", "-p:ReadinessGateSarif=true").Exits(0);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(workspace.Folder, "artifacts", "readiness"), "*", SearchOption.AllDirectories).Where(file => !file.Contains(".state", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain(workspace.Folder, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Environment.MachineName, text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), text, StringComparison.Ordinal);
        }
    }

    private static string WithoutRun(Workspace workspace)
    {
        var text = workspace.Read("artifacts/readiness/result.json");
        return text[..text.IndexOf("\"run\": {", StringComparison.Ordinal)];
    }
}
