using System.Diagnostics;
using System.Text;
using ReadinessGate.Collecting.Secrets;
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

    private RepositorySecrets Scan(params AllowedSecret[] allowed) => SecretScan.OfFolder(_system.Root, new AllowedSecrets(allowed), _system.Root);

    private RepositorySecrets Staged() => SecretScan.OfStaged(_system.Root, AllowedSecrets.None, _system.Root);

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _system.Root })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
