namespace ReadinessGate.Package.Tests;

public sealed class FreshnessTests(GreenRepository green)
{
    [Fact]
    public void After_an_edit_a_build_warns_and_stays_green_and_no_verdict_passes()
    {
        var workspace = green.After("edited");
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
        var workspace = green.After("commit");
        workspace.With("NOTES.md", "only words").Git("add", "-A");
        workspace.Git("commit", "-q", "-m", "two");
        Assert.Empty(workspace.Dotnet("build").Exits(0).Findings);
        workspace.Dotnet("build", "-t:ReadinessGate").Exits(0);
        Assert.Equal("READY", workspace.Verdict);
    }

    [Fact]
    public void A_deleted_report_is_missing_evidence_and_a_truncated_one_is_named()
    {
        var workspace = green.After("deleted");
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
    public void A_coverage_run_killed_half_way_never_passes()
    {
        var workspace = green.After("killed");
        Assert.Equal("READY", workspace.Verdict);
        workspace.With("tests/Shop.Tests/bin/Debug/net10.0/slow", "");
        var running = Path.Combine(workspace.Folder, "tests/Shop.Tests/bin/Debug/net10.0/running");
        File.Delete(running);
        using (var test = workspace.Start("test", "--no-build"))
        {
            Assert.True(SpinWait.SpinUntil(() => File.Exists(running) || test.HasExited, TimeSpan.FromMinutes(2)));
            Assert.False(test.HasExited);
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
        var workspace = green.After("evidence");
        var there = new Workspace("there").With("readiness.json", GreenRepository.Policy);
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
        var workspace = green.After("evidence");
        Assert.True(workspace.Has("artifacts/readiness/report.md"));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(workspace.Folder, "artifacts/readiness/evidence"), "diagnostics.sarif", SearchOption.AllDirectories));
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
