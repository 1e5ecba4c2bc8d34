using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tool.Tests;

public sealed class ChecklistCommandTests : IDisposable
{
    private const string List = "\uFEFF## Data\r\n- [ ] Restore tested <!-- id:dr-2 -->\r\n- [x] No secrets <!-- id:sec-1 check:RG4020 -->\r\n- [-] Sessions — N/A: stateless <!-- id:sec-7 owner:@ana date:2026-09-14 -->\r\n\r\n## Sign-off\r\n| Role | Name | Date | Commit |\r\n|---|---|---|---|\r\n| Operations | ____ | | |\r\n";
    private readonly SystemFolder _system = new();

    public ChecklistCommandTests()
    {
        _system.Write("READINESS.md", List);
        _system.Write("docs/restore log.md", "It worked.");
        _system.Write("readiness.json", """{ "checklist": { "signOff": { "operations": [ "Bo" ] } } }""");
    }

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Lists_the_items()
    {
        Assert.Equal(
            new ToolProcess(0, """
                Data
                  [ ] dr-2   Restore tested
                  [x] sec-1  No secrets (decided by RG4020)
                  [-] sec-7  Sessions (stateless; @ana; 2026-09-14)
                2 of 3 items settled by their boxes; linked checks and evidence are judged by 'dotnet readiness verify'.

                """, ""),
            Run("list"));
        Assert.DoesNotContain("sec-", Run("list", "--open").Output, StringComparison.Ordinal);
        Assert.Contains("\"state\": \"n/a\"", Run("list", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ticks_with_owner_date_and_the_hash_of_the_evidence()
    {
        var tick = Run("tick", "dr-2", "--owner", "@bo", "--evidence", "docs/restore log.md");
        Assert.Matches("^READINESS.md\\(2,3\\): - \\[x\\] Restore tested <!-- id:dr-2 date:20[0-9-]{8} evidence:\"docs/restore log.md\" owner:@bo sha:[0-9a-f]{12} -->\n$", tick.Output);
        Assert.Equal((0, ""), (tick.ExitCode, tick.Errors));
        Assert.Equal(0, Run("untick", "dr-2").ExitCode);
        Assert.Equal(List.Replace("id:dr-2", "id:dr-2 evidence:\"docs/restore log.md\" owner:@bo", StringComparison.Ordinal), Text());
    }

    [Fact]
    public void Says_why_not_and_until_when()
    {
        Run("na", "dr-2", "--because", "no data");
        Assert.Contains("- [-] Restore tested — N/A: no data <!-- id:dr-2 date:", Text(), StringComparison.Ordinal);
        Run("defer", "dr-2", "--to", "9999-01-31", "--because", "no staging");
        Assert.Contains("- [>] Restore tested — deferred to 9999-01-31: no staging <!-- id:dr-2 -->", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_the_commit_that_is_checked_out()
    {
        var commit = Checkout.Init(_system.Root);
        Assert.Equal(new ToolProcess(0, $"READINESS.md: Bo signed {commit[..12]} for 'Operations'.\n", ""), Run("sign", "Operations", "--name", "Bo"));
        Assert.Matches($"\\| Operations \\| Bo   \\| 20[0-9-]{{8}} \\| {commit[..12]} \\|", Text());
    }

    [Fact]
    public void A_signature_is_about_the_evidence_of_the_ticks()
    {
        Checkout.Init(_system.Root);
        Run("tick", "dr-2", "--owner", "@bo", "--evidence", "docs/restore log.md");
        _system.Write("READINESS.md", System.Text.RegularExpressions.Regex.Replace(Text(), " sha:[0-9a-f]+", ""));
        Assert.Equal(0, Run("sign", "Operations", "--name", "Bo").ExitCode);
        Assert.Contains(" sha:", Text(), StringComparison.Ordinal);
        _system.Write("docs/restore log.md", "It did not.");
        Assert.Equal("readiness: error: READINESS.md(2,3): the evidence of 'dr-2: Restore tested' is another than that which was looked at; look at it and tick the item again\n", Run("sign", "Operations", "--name", "Bo").Errors);
    }

    [Fact]
    public void Commands_run_only_where_a_person_says_so()
    {
        _system.Write("readiness.json", """{ "require": [ "RG7010" ] }""");
        _system.Write("READINESS.md", "- [x] Shown <!-- id:a run:\"sh -c 'echo ran > ran.txt; echo 7'\" expect:\"number <= 5\" -->\n");
        Assert.Contains("1 command of READINESS.md has not been run", ToolProcess.Run(_system.Root, "verify").Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_system.PathOf("ran.txt")));
        var verified = ToolProcess.Run(_system.Root, "verify", "--run", "--run-timeout", "30s");
        Assert.Equal(1, verified.ExitCode);
        Assert.Contains("wrote 7, expected <= 5; its last line: 7", verified.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_system.PathOf("ran.txt")));
        Assert.Equal("readiness: error: --run-timeout: 'soon' is not a number and one of the units ms, s, m, h, d, such as 30s\n", ToolProcess.Run(_system.Root, "verify", "--run", "--run-timeout", "soon").Errors);
    }

    [Theory]
    [InlineData("'dr-2: Restore tested' has no owner; say who answers for the claim with --owner", "tick", "dr-2")]
    [InlineData("the evidence 'docs/none.md' does not exist", "tick", "dr-2", "--owner", "@bo", "--evidence", "docs/none.md")]
    [InlineData("--owner: quotes and '--' can't stand in a comment", "tick", "dr-2", "--owner", "--> x")]
    [InlineData("--owner: 'TBD' says nothing, or is not one line", "tick", "dr-2", "--owner", "TBD")]
    [InlineData("READINESS.md: no item has the id 'dr-3'; did you mean 'dr-2'?", "untick", "dr-3")]
    [InlineData("--to: 'soon' is not a day such as 2026-09-14", "defer", "dr-2", "--to", "soon", "--because", "x y")]
    [InlineData("--to: 2020-01-01 is not to come", "defer", "dr-2", "--to", "2020-01-01", "--because", "x y")]
    [InlineData("--because: 'a b' says nothing, or is not one line", "na", "dr-2", "--because", "a\nb")]
    [InlineData("--name: Ana may not sign for 'Operations'; readiness.json allows Bo", "sign", "Operations", "--name", "Ana", "--commit", "HEAD")]
    [InlineData("--commit: 'nowhere' is no commit of this repository", "sign", "Operations", "--name", "Bo", "--commit", "nowhere")]
    [InlineData("there is no folder 'none'", "list", "none")]
    public void Says_what_is_wrong_and_changes_nothing(string problem, params string[] arguments)
    {
        Checkout.Init(_system.Root);
        Assert.Equal(new ToolProcess(3, "", $"readiness: error: {problem}\n"), Run(arguments));
        Assert.Equal(List, Text());
    }

    private string Text() => "\uFEFF" + File.ReadAllText(_system.PathOf("READINESS.md"));

    private ToolProcess Run(params string[] arguments) => ToolProcess.Run(_system.Root, ["checklist", .. arguments]);
}
