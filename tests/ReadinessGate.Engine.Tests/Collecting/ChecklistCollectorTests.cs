using System.Text;
using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class ChecklistCollectorTests : IDisposable
{
    private const string Asked = """{ "checklist": { "mayChange": [ "docs/**" ] }, "system": { "scenario": "local" } }""";

    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Is_pending_when_asked_for_a_file_that_is_missing_and_not_applicable_otherwise()
    {
        Assert.Equal((Outcome.Pending, "there is no READINESS.md"), (Collect(Asked).Outcome, Collect(Asked).Reason));
        Assert.Equal((Outcome.NotApplicable, "there is no READINESS.md"), (Collect(null).Outcome, Collect(null).Reason));
        Assert.Equal("there is no docs/ready.md", Collect("""{ "checklist": { "path": "docs/ready.md" } }""").Reason);
    }

    [Fact]
    public void Is_inconclusive_when_the_file_is_no_text()
    {
        _system.Write("READINESS.md", Encoding.Unicode.GetBytes("- [x] a"));
        Assert.Equal((Outcome.Inconclusive, "READINESS.md: the file is no text in UTF-8. Fix: save it as UTF-8"), (Collect(Asked).Outcome, Collect(Asked).Reason));
    }

    [Fact]
    public void Looks_at_evidence_and_follows_no_path_out_of_the_system()
    {
        _system.Write("docs/log.md", "restored\n");
        _system.Write("docs/empty.md", "");
        _system.Write("docs/adr/7.md", "# 7\n## Decision\nLogs.\n## Alternatives\n");
        File.CreateSymbolicLink(_system.PathOf("docs/link.md"), _system.PathOf("docs/log.md"));
        _system.Write("READINESS.md", "- [x] a <!-- evidence:docs/log.md,docs/log.md#top,docs/empty.md,docs/none.md,docs,docs/link.md,../other.md,/etc/passwd,https://example.org decision:docs/adr/7.md -->\n");
        var files = Read().Files;
        Assert.Equal(
            ["../other.md lies outside of the repository", "/etc/passwd lies outside of the repository", "docs is a folder", "docs/adr/7.md ", "docs/empty.md is empty", "docs/link.md is a link, which is not followed", "docs/log.md ", "docs/log.md#top ", "docs/none.md does not exist"],
            files.Values.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"{file.Path} {file.Problem}"));
        Assert.Equal((Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("restored\n"u8))[..12], "Decision"), (files["docs/log.md"].Sha, files["docs/adr/7.md"].Headings[^1]));
    }

    [Fact]
    public void Remembers_the_items_of_the_base()
    {
        _system.Write("READINESS.md", "- [ ] a <!-- id:x -->\n");
        Assert.Empty(Read().Earlier);
        Checkout.Init(_system.Root);
        _system.Write("READINESS.md", "- [x] a <!-- id:y -->\n");
        Assert.Equal(("x", "y"), (Assert.Single(Read().Earlier).Attributes.Id, Read().Items[0].Attributes.Id));
    }

    [Fact]
    public void Says_why_git_knows_nothing()
    {
        _system.Write("READINESS.md", "- [x] a\n\n| Role | Name | Date | Commit |\n|---|---|---|---|\n| QA | Ana | 2026-11-01 | 4f1c9ab |\n");
        var list = Read();
        Assert.Equal(("the folder is no git checkout. Fix: judge a checkout of the repository, with its history", SignedCommit.NotAsked, null), (list.GitProblem, list.SignOffs[0].State, list.Items[0].ChangedBy));
    }

    [Fact]
    public void Asks_git_who_changed_a_line_how_old_evidence_is_and_what_changed_since_the_sign_off()
    {
        _system.Write("src/A.cs", "a");
        _system.Write("docs/log.md", "a");
        _system.Write("docs/new.md", "a");
        Checkout.Init(_system.Root);
        Checkout.Git(_system.Root, "rm", "-q", "--cached", "docs/new.md");
        var signed = Checkout.Git(_system.Root, "commit", "-q", "--amend", "--no-edit", "--date", "2026-01-01T00:00:00Z") + Checkout.Git(_system.Root, "rev-parse", "HEAD");
        _system.Write(".git/info/exclude", "docs/new.md\n");
        _system.Write("READINESS.md", $"- [x] a <!-- evidence:docs/log.md,docs/new.md -->\n\n| Role | Name | Date | Commit |\n|---|---|---|---|\n| QA | Ana | 2026-11-01 | {signed[..10]} |\n| Ops | Bo | 2026-11-01 | 0123456789 |\n| Sec | Cai | 2026-11-01 | --all |\n");
        Checkout.Commit(_system.Root);
        _system.Write("READINESS.md", File.ReadAllText(_system.PathOf("READINESS.md")) + "\n- [ ] later\n");
        Assert.Equal([SignedCommit.Ancestor, SignedCommit.Unknown, SignedCommit.Unknown], Read().SignOffs.Select(row => row.State));
        Assert.Empty(Read().SignOffs[0].Changed);
        _system.Write("docs/log.md", "b");
        _system.Write("src/A.cs", "b");
        var list = Read();
        Assert.Equal(["src/A.cs"], list.SignOffs[0].Changed);
        Assert.Equal(("t", null), (list.Items[0].ChangedBy, list.Items[1].ChangedBy));
        Assert.Equal((true, false, null), (list.Files["docs/log.md"].Changed is not null, list.Files["docs/new.md"].Changed is not null, list.GitProblem));
    }

    [Fact]
    public void Tells_a_commit_of_another_branch_from_an_ancestor()
    {
        _system.Write("a", "a");
        Checkout.Init(_system.Root);
        Checkout.Git(_system.Root, "checkout", "-q", "-b", "other");
        var other = Checkout.Commit(_system.Root);
        Checkout.Git(_system.Root, "checkout", "-q", "main");
        _system.Write("READINESS.md", $"| Role | Name | Date | Commit |\n|---|---|---|---|\n| QA | Ana | 2026-11-01 | {other} |\n");
        Assert.Equal(SignedCommit.Elsewhere, Read().SignOffs[0].State);
    }

    [Fact]
    public void Trusts_no_end_of_a_shallow_history()
    {
        using var clone = new SystemFolder();
        _system.Write("docs/log.md", "a");
        var signed = Checkout.Init(_system.Root);
        _system.Write("READINESS.md", $"- [x] a <!-- evidence:docs/log.md -->\n\n| Role | Name | Date | Commit |\n|---|---|---|---|\n| QA | Ana | 2026-11-01 | {signed} |\n");
        Checkout.Commit(_system.Root);
        Checkout.Git(clone.Root, "clone", "-q", "--depth", "1", "file://" + _system.Root, "c");
        var list = (Checklist)Collect(Asked, clone.PathOf("c")).Value!;
        Assert.StartsWith("the checkout is shallow. Fix: fetch its history", list.GitProblem);
        Assert.Equal((SignedCommit.NotAsked, null, null), (list.SignOffs[0].State, list.Items[0].ChangedBy, list.Files["docs/log.md"].Changed));
    }

    [Fact]
    public void Finds_what_other_documents_list_as_still_to_be_done()
    {
        _system.Write("READINESS.md", "- [x] Alerts configured\n");
        _system.Write("docs/plan.md", "# Plan\n## Next steps\n- Configure alerts\n- [x] done\n");
        _system.Write("docs/other.md", "# Plan\n- Configure alerts\n");
        Assert.Equal(["docs/plan.md(3,1) Configure alerts"], Read().Actions.Select(action => $"{action.At} {action.Text}"));
    }

    [Fact]
    public void Names_the_scenario_of_the_policy()
    {
        _system.Write("READINESS.md", "- [x] a\n");
        Assert.Equal("local", Read().Scenario);
    }

    private Checklist Read() => (Checklist)Collect(Asked).Value!;

    private Collected Collect(string? policy) => Collect(policy, _system.Root);

    private static Collected Collect(string? policy, string root) =>
        new ChecklistCollector().Collect(new CollectionContext(new RepositoryFiles(root), policy is null ? Policy.None : Sample.Policy(policy), [], evidenceIsLocal: true) { Today = Lists.Today });
}
