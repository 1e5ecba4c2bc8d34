using System.Diagnostics;
using System.Text;
using ReadinessGate.Collecting.Secrets;
using ReadinessGate.Secrets;
using ReadinessGate.Secrets.Allowing;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Secrets;

public sealed class SecretScanTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Reads_every_text_file_where_there_is_no_git()
    {
        _system.Write("a.sh", "export DB_PASSWORD=hunter2\n");
        _system.Write("b/Größe.env.sh", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("export DB_PASSWORD=hunter2\n")]);
        _system.Write("bin/c.sh", "export DB_PASSWORD=hunter2\n");
        _system.Write("d.min.js", "password=\"hunter2\"\n");
        _system.Write("e.bin", [0, 1, 2, .. Encoding.UTF8.GetBytes("DB_PASSWORD=hunter2")]);
        _system.Write("empty.txt", "");
        var found = Scan();
        Assert.Equal(["a.sh(1,20)", "b/Größe.env.sh(1,20)"], found.Findings.Select(finding => finding.At.ToString()));
        Assert.Equal(2, found.Files);
    }

    [Fact]
    public void A_project_that_references_a_test_sdk_is_judged_for_tokens_only()
    {
        _system.Write("t/T.csproj", "<Project><PackageReference Include=\"Microsoft.NET.Test.Sdk\" /></Project>");
        _system.Write("t/sub/a.cs", "string password = \"hunter2\";");
        _system.Write("s/TestKit.csproj", "<Project/>");
        _system.Write("s/a.cs", "string password = \"hunter2\";");
        Assert.Equal("s/a.cs(1,20)", Assert.Single(Scan().Findings).At.ToString());
    }

    [Fact]
    public void Staged_content_counts_as_it_was_staged()
    {
        Git("init", "-q");
        _system.Write("a.sh", "export DB_PASSWORD=hunter2\n");
        _system.Write("b.sh", "export DB_PASSWORD=hunter2\n");
        Git("add", "a.sh");
        _system.Write("a.sh", "export DB_PASSWORD=\n");
        Assert.Equal("a.sh(1,20)", Assert.Single(Staged().Findings).At.ToString());
        Assert.Empty(Scan().Findings);
    }

    [Fact]
    public void Staged_files_need_git() => Assert.Contains("no git checkout", Assert.Throws<EvidenceException>(() => Staged()).Message, StringComparison.Ordinal);

    [Fact]
    public void What_git_stages_is_read_by_its_bytes()
    {
        Git("init", "-q");
        _system.Write("old.sh", "x\n");
        _system.Write("gone.sh", "export DB_PASSWORD=hunter2\n");
        _system.Write("sub dir/Größe.sh", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("\n\nexport DB_PASSWORD=hunter2\n")]);
        Git("add", "-A");
        Git("-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-qm", "x");
        Git("mv", "old.sh", "new.sh");
        Git("rm", "-q", "gone.sh");
        File.CreateSymbolicLink(_system.PathOf("link.sh"), "sub dir/Größe.sh");
        _system.Write("sub dir/Größe.sh", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("\n\nexport DB_PASSWORD=hunter2!\n")]);
        _system.Write("data.bin", [0, 1, 0, 0, 2]);
        Git("add", "-A");
        var found = Staged();
        Assert.Equal("sub dir/Größe.sh(3,20)", Assert.Single(found.Findings).At.ToString());
        Assert.Equal(2, found.Files);
    }

    [Fact]
    public void What_git_ignores_is_not_searched_unless_it_is_all_there_is()
    {
        Git("init", "-q");
        _system.Write(".gitignore", ".env\nlocal/\n");
        _system.Write(".env", "DB_PASSWORD=hunter2\n");
        _system.Write("local/a.sh", "export DB_PASSWORD=hunter2\n");
        _system.Write("a.sh", "export DB_PASSWORD=hunter2\n");
        Assert.Equal("a.sh", Assert.Single(Scan().Findings).At.Path);
        Git("add", "-A");
        _system.Write("untracked.sh", "export DB_PASSWORD=hunter2\n");
        Assert.Equal("a.sh", Assert.Single(Scan().Findings).At.Path);
        Assert.Equal("a.sh", Assert.Single(SecretScan.OfFolder(_system.PathOf("local"), AllowedSecrets.None, _system.Root).Findings).At.Path);
    }

    [Fact]
    public void Links_and_submodules_lead_out_of_the_repository()
    {
        using var elsewhere = new SystemFolder();
        elsewhere.Write("a.sh", "export DB_PASSWORD=hunter2\n");
        Git("init", "-q");
        _system.Write("real/a.sh", "x\n");
        File.CreateSymbolicLink(_system.PathOf("file.sh"), elsewhere.PathOf("a.sh"));
        Directory.CreateSymbolicLink(_system.PathOf("folder"), elsewhere.Root);
        Git("add", "-A");
        Git("update-index", "--add", "--cacheinfo", "160000,0123456789012345678901234567890123456789,module");
        // The folder was replaced after git saw it.
        Directory.Delete(_system.PathOf("real"), recursive: true);
        Directory.CreateSymbolicLink(_system.PathOf("real"), elsewhere.Root);
        Assert.Empty(Scan().Findings);
        Directory.Delete(_system.PathOf(".git"), recursive: true);
        Assert.Equal(0, Scan().Files);
    }

    [Fact]
    public void A_checkout_that_git_can_not_read_is_no_pass()
    {
        _system.Write(".git/HEAD", "nonsense");
        _system.Write("a.sh", "export DB_PASSWORD=hunter2\n");
        Assert.StartsWith("git can't list the files of the folder (exit code 128). Fix: ", Assert.Throws<EvidenceException>(() => Scan()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_git_tracks_in_bin_is_searched_and_packages_are_not()
    {
        Git("init", "-q");
        _system.Write("bin/deploy.sh", "export DB_PASSWORD=hunter2\n");
        _system.Write("node_modules/a/a.sh", "export DB_PASSWORD=hunter2\n");
        Git("add", "-A");
        Assert.Equal("bin/deploy.sh", Assert.Single(Scan().Findings).At.Path);
    }

    [Fact]
    public void Outside_of_git_a_folder_that_ignores_itself_is_left_out()
    {
        _system.Write("artifacts/readiness/.gitignore", "*\n");
        _system.Write("artifacts/readiness/evidence/tests.json", """{ "name": "Finds_password=hunter2!" }""");
        _system.Write("other/.gitignore", "*.log\n");
        _system.Write("other/deploy.sh", "export DB_PASSWORD=hunter2\n");
        Assert.Equal("other/deploy.sh", Assert.Single(Scan().Findings).At.Path);
    }

    [Fact]
    public void A_large_file_is_searched_to_its_end()
    {
        _system.Write("a.log", string.Concat(Enumerable.Repeat("nothing of interest stands on this line\n", 500_000)) + "export DB_PASSWORD=hunter2\n");
        Assert.Equal("a.log(500001,20)", Assert.Single(Scan().Findings).At.ToString());
    }

    [Fact]
    public void One_secret_counts_per_rule_and_line()
    {
        _system.Write("a.sh", "export DB_PASSWORD=hunter2 SMTP_PASSWORD=hunter3\nexport DB_PASSWORD=hunter2\n");
        Assert.Equal([1, 2], Scan().Findings.Select(finding => finding.At.Line));
    }

    [Fact]
    public void A_name_of_the_list_is_allowed_and_one_that_matches_nothing_reported()
    {
        _system.Write("a.sh", "export TEST_PASSWORD=hunter2\n");
        _system.Write("src/a.cs", "using var hidden = Make(Compute());\n");
        var found = Scan(new AllowedSecret(0, "Test*", null), new AllowedSecret(1, "hidden", "src/**"), new AllowedSecret(2, "Other", null), new AllowedSecret(3, "*", "docs/**"), new AllowedSecret(4, "Other", "src/**"));
        Assert.Empty(found.Findings);
        Assert.Equal(["2 'Other' matches no secret", "3 'docs/**' matches no file", "4 'Other' matches no secret in 'src/**'"], found.UnmatchedAllows.Select(allow => $"{allow.Index} {allow.Text}"));
    }

    [Fact]
    public void Of_a_part_of_the_system_it_can_not_be_told_what_matches_nothing()
    {
        _system.Write("src/a.sh", "export TEST_PASSWORD=hunter2\n");
        var found = SecretScan.OfFolder(_system.PathOf("src"), new AllowedSecrets([new(0, "TEST_*", "src/*.sh"), new(1, "Other", null)]), _system.Root);
        Assert.Empty(found.Findings);
        Assert.Empty(found.UnmatchedAllows);
    }

    [Fact]
    public void A_system_further_down_has_a_list_of_its_own()
    {
        _system.Write("a.sh", "export TEST_PASSWORD=hunter2\n");
        _system.Write("shop/readiness.json", """{ "secrets": { "allow": [ { "match": "TEST_*", "path": "src/**", "because": "fixtures" } ] } }""");
        _system.Write("shop/src/a.sh", "export TEST_PASSWORD=hunter2\n");
        _system.Write("shop/b.sh", "export TEST_PASSWORD=hunter2\n");
        Assert.Equal(["a.sh", "shop/b.sh"], Scan().Findings.Select(finding => finding.At.Path));
    }

    [Fact]
    public void Tells_the_same_secret_again_and_never_its_value()
    {
        var token = "ghp_" + "Vd7mQ2xLk9TzRb4NpYw8HsGf3JcEa1" + Base62Checksum.Of("Vd7mQ2xLk9TzRb4NpYw8HsGf3JcEa1");
        _system.Write("a.cs", $"// {token}\n");
        _system.Write("b.sh", $"export TOKEN={token}\nexport DB_PASSWORD=hunter2\n");
        var found = Scan().Findings;
        Assert.Equal(found[0].Fingerprint, found[1].Fingerprint);
        Assert.Equal([null, "TOKEN", "DB_PASSWORD"], found.Select(finding => finding.Symbol));
        Assert.All(found, finding => Assert.DoesNotContain(token[8..], finding.ToString(), StringComparison.Ordinal));
        Assert.Equal(3, found.Count(finding => finding.Fingerprint.Length >= 8));
    }

    private RepositorySecrets Scan(params AllowedSecret[] allowed) => SecretScan.OfFolder(_system.Root, new AllowedSecrets(allowed), _system.Root);

    private RepositorySecrets Staged() => SecretScan.OfStaged(_system.Root, AllowedSecrets.None, _system.Root);

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _system.Root })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
