using System.Text.RegularExpressions;
using ReadinessGate.Tests.Workbench;
using ReadinessGate.Tool.Tests;

namespace ReadinessGate.Seeds.Tests;

/// <summary>S3 as it was written: the blank checklist of 234 boxes, which says "150+", with what a machine decides of it.</summary>
public sealed partial class S3AsWrittenTests : IDisposable
{
    private const int Boxes = 234;
    private const int BoxesAfterDeployment = 10;
    private static readonly string[] Roles = ["Engineering lead", "Quality assurance lead", "Operations lead", "Site reliability engineer", "Security review", "Product owner"];
    private static readonly string[] Kinds = ["integration", "end-to-end", "performance", "security", "regression"];

    private readonly SeedSystem _system = new("2025-12-01", "S3/as-written");

    public S3AsWrittenTests()
    {
        using var builds = new SeedBuilds("Tbcv", "1.0.0", "2025-12-01T11:00:00Z");
        var kinds = Kinds.Select(kind => Sample.Test($"Test of {kind}") with { Traits = [new TestTrait("Category", kind)] });
        builds.With("Tbcv.Core", 10).With("Tbcv.Svc", 8).Into(_system, "Tbcv.Tests", [.. Sample.Passed(507), .. kinds]);
    }

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Shows_the_seed_in_the_report() => Approved.Equal(_system.Markdown());

    [Fact]
    public void A_blank_checklist_is_not_ready()
    {
        Assert.Equal(Verdict.NotReady, _system.Judge().Verdict);
        Assert.Equal(1, _system.Verify().ExitCode);
    }

    [Fact]
    public void Z16_Items_are_counted_by_the_machine()
    {
        var checklist = _system.Judge().Checklist!;
        Assert.Equal(Boxes, checklist.Items.Length);
        Assert.Equal(Boxes, checklist.Whole.States.Values.Sum());
        Assert.Equal(Boxes, checklist.Sections.Sum(section => section.States.Values.Sum()));
        Assert.Equal(Boxes, Box().Count(_system.Read("READINESS.md")));
    }

    [Fact]
    public void Nothing_is_done_by_itself_but_what_checks_show()
    {
        var done = _system.Judge().Checklist!.Items.Where(item => item.State == ClaimState.Done).ToArray();
        Assert.NotEmpty(done);
        Assert.All(done, item => Assert.True(item.IsShown && item.Item.State == ItemState.Open, item.Item.Name));
    }

    [Fact]
    public void Z19_Placeholders_are_no_secrets()
    {
        var result = _system.Judge().Of("RG4020");
        Assert.Equal((Outcome.Pass, 0), (result.Outcome, result.Findings.Length));
    }

    [Theory]
    [InlineData("docs/deployment.md", "export GOOGLE_API_KEY=your-google-api-key", "export GOOGLE_API_KEY=q7Zt2LxV9bKd4Rw8")]
    [InlineData(".env.example", "postgresql://user:pass@host:5432/tbcv", "postgresql://tbcv:q7Zt2LxV9b@db.tbcv.net:5432/tbcv")]
    public void A_value_in_the_place_of_the_placeholder_is_one(string path, string placeholder, string value)
    {
        _system.Edit(path, placeholder, value);
        Assert.Equal(path, Assert.Single(_system.Judge().Of("RG4020").Findings).At!.Path);
    }

    [Theory]
    [InlineData("Local Development", "PostgreSQL, Redis, Prometheus, Sentry")]
    [InlineData("Single-node Production", "Redis")]
    [InlineData("Multi-node Production", "")]
    [InlineData("High-volume Validation", "")]
    public void The_scenario_decides_which_services_count(string scenario, string off)
    {
        if (scenario != "Multi-node Production")
            _system.Edit("readiness.json", "Multi-node Production", scenario);
        var checklist = _system.Judge().Checklist!;
        Assert.Equal(off, string.Join(", ", checklist.Items.Where(item => item.State == ClaimState.NotApplicable).Select(item => item.Item.Attributes.Conditions[0])));
    }

    [Fact]
    public void A_condition_that_the_matrix_does_not_know_is_named() =>
        Assert.StartsWith("'Google GenAI' is neither a service nor a scenario of the matrix", Assert.Single(_system.Judge().Of("RG7090").Findings).Message);

    [Fact]
    public void No_role_has_signed_by_a_line_of_underscores() =>
        Assert.Equal(Roles, _system.Judge().Of("RG7020").Findings.Select(finding => Quoted().Match(finding.Message).Groups[1].Value));

    [Fact]
    public void Six_roles_sign_a_commit_and_the_decision_is_read_from_its_box()
    {
        Assert.All(Roles, role => Assert.Equal("", ToolProcess.Run(_system.Root, "checklist", "sign", role, "--name", "Ana").Errors));
        _system.Edit("READINESS.md", "☐ Yes  ☐ No", "☑ Yes  ☐ No");
        _system.Edit("READINESS.md", "**Deployment Date**: ____________________", "**Deployment Date**: 2025-12-03");
        _system.Edit("READINESS.md", "**Deployment Window**: __________________", "**Deployment Window**: 18:00-18:30 UTC");
        _system.Edit("READINESS.md", "**Rollback Owner**: ______________________", "**Rollback Owner**: Bo");
        var report = _system.Verify("--format", "md").Output;
        Assert.Contains("Decision: yes; deployment 2025-12-03; window 18:00-18:30 UTC; rollback owner Bo.", report, StringComparison.Ordinal);
        Assert.Equal(Roles.Length, Signed().Count(report));
        Assert.Contains("| RG7020 | Those who must have signed what is released | required | pass |", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Eight_conditions_stand_before_the_decision_of_which_one_is_met()
    {
        var findings = _system.Judge().Of("RG7021").Findings;
        Assert.Equal(7, findings.Count(finding => finding.Message.StartsWith("the condition", StringComparison.Ordinal)));
        Assert.Equal("the decision lacks the answer, the deployment date, the window, the rollback owner", findings[0].Message);
    }

    [Fact]
    public void A_risk_is_not_mitigated_because_its_row_says_so()
    {
        Assert.Equal(6, _system.Judge().Of("RG8001").Findings.Length);
        Assert.Contains("the risk 'r1: Database corruption during migration' is mitigated by database-management-3, which is not done", _system.Judge().Of("RG8003").Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void What_is_planned_for_a_future_release_is_no_pass() => Assert.Equal(5, _system.Judge().Of("RG7005").Findings.Length);

    [Fact]
    public void What_follows_the_deployment_is_not_due_before_it()
    {
        Assert.Equal([1, 4, 24, 48], AfterDeployment(ClaimState.NotDue).Select(item => item.Hours).OfType<int>());
        Assert.Equal(BoxesAfterDeployment, AfterDeployment(ClaimState.NotDue).Length);
        _system.Edit("READINESS.md", "phase: pre-deployment", "phase: post-deployment");
        Assert.Equal(BoxesAfterDeployment, AfterDeployment(ClaimState.Open).Length);
    }

    [Fact]
    public void Commands_are_run_only_when_a_person_asks()
    {
        var unasked = _system.Judge().Of("RG7010");
        Assert.Equal((Outcome.Pending, "13 commands of READINESS.md have not been run"), (unasked.Outcome, unasked.Reason));
        var run = _system.Verify("--run", "--run-timeout", "20s");
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        Assert.DoesNotContain("have not been run", run.Output, StringComparison.Ordinal);
        Assert.Empty(Differing(run.Output));
    }

    [Theory]
    [InlineData("cli/tbcv.sh", "Direct access not allowed", "Welcome", "'access-guards-2: CLI cannot access business logic directly': 'sh cli/tbcv.sh --direct admin stats' did not write 'Direct access not allowed'")]
    [InlineData("tests/performance/mcp-overhead.txt", "2.3ms", "5.3ms", "'mcp-overhead-1: MCP overhead <5ms per operation (target met)': 'grep avg tests/performance/mcp-overhead.txt' wrote 5.3, expected < 5")]
    [InlineData("backup/tbcv.db.backup", "open", "lost", "'database-management-3: Restore procedures tested': 'sh scripts/restore-database.sh backup/tbcv.db.backup' ended with exit code 1")]
    public void A_command_that_answers_otherwise_is_named(string path, string old, string text, string message)
    {
        _system.Edit(path, old, text);
        var output = _system.Verify("--run").Output;
        Assert.Contains(message, output, StringComparison.Ordinal);
        Assert.Single(Differing(output));
    }

    // Whether a service answers at the port of the seed depends on the machine.
    private static IEnumerable<string> Differing(string output) =>
        Difference().Matches(output).Select(match => match.Groups[1].Value).Distinct().Where(id => !id.StartsWith("api-endpoints", StringComparison.Ordinal));

    private ChecklistItem[] AfterDeployment(ClaimState state) =>
        [.. _system.Judge().Checklist!.Items.Where(item => item.Item.Phase == ChecklistPhase.PostDeployment && item.State == state).Select(item => item.Item)];

    [GeneratedRegex(@"^- \[[ >]\] ", RegexOptions.Multiline)]
    private static partial Regex Box();

    [GeneratedRegex(@"^\| [^|]+ \| Ana \| [0-9-]+ \| [0-9a-f]{7,} \| signed \|", RegexOptions.Multiline)]
    private static partial Regex Signed();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"RG7010 \S+ '([a-z0-9-]+): ")]
    private static partial Regex Difference();
}
