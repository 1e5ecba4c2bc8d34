using System.Text.Json.Nodes;
using ReadinessGate.Policies;
using ReadinessGate.Tool.Tests;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Seeds.Tests;

/// <summary>S2 as it was written: "20/20 gates", a receipt typed by hand, and a cookie in compose file, script and Markdown.</summary>
public sealed class S2AsWrittenTests : IDisposable
{
    private const string Section = "Quality receipt";

    private readonly SeedSystem _system = new("2026-02-04", "S2/as-written");

    public S2AsWrittenTests()
    {
        using var builds = new SeedBuilds("Erlmcp", "3.0.0", "2026-02-04T11:00:00Z");
        builds.With("Erlmcp.Core", 9).With("Erlmcp.Server", 8).Into(_system, "Erlmcp.Tests", Sample.Passed(120));
    }

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Shows_the_seed_in_the_report() => Approved.Equal(_system.Markdown());

    [Fact]
    public void What_was_certified_for_worldwide_deployment_is_not_ready()
    {
        Assert.Equal(Verdict.NotReady, _system.Judge().Verdict);
        Assert.Equal(1, _system.Verify().ExitCode);
    }

    [Fact]
    public void Every_line_of_the_receipt_is_derived_or_shown_as_a_claim()
    {
        var lines = _system.Judge().Checklist!.Items.Where(item => item.Item.Section == Section);
        Assert.Equal(
            [
                "Compilation: 0 errors: done, derived", "Tests: 0 failures: done, derived", "Coverage: 85%+ achieved: done, derived", "Dialyzer: 0 warnings: done, derived", "Xref: 0 undefined calls: done, derived",
                "Benchmarks: no regression: done, claimed", "Security: zero critical CVEs: done, claimed", "Performance: SLAs met: open, claimed", "Monitoring: complete observability: done, claimed",
            ],
            lines.Select(item => $"{item.Item.Text}: {item.State.ToString().ToLowerInvariant()}, {(item.IsShown ? "derived" : "claimed")}"));
    }

    [Fact]
    public void No_service_level_is_met_that_nobody_measured() =>
        Assert.Equal(8, _system.Judge().Metrics.Count(metric => metric.Status == "NOT MEASURED" && metric.Achieved is null));

    [Fact]
    public void The_gates_of_the_receipt_are_counted()
    {
        var report = _system.Judge();
        _system.Verify();
        var said = Said();
        Assert.Equal("NOT READY", (string?)said["verdict"]);
        Assert.Equal((report.Count(Outcome.Pass), report.Asked.Count(result => result.Counts)), ((int)said["gates"]!["passed"]!, (int)said["gates"]!["total"]!));
        Assert.NotEqual((int)said["gates"]!["total"]!, (int)said["gates"]!["passed"]!);
        Assert.Equal(("3.0.0", "clean"), ((string?)said["version"], (string?)said["tree"]));
    }

    [Fact]
    public void Z12_A_cookie_in_compose_file_script_and_Markdown_is_found()
    {
        var secrets = Findings("RG4020");
        Assert.Equal(["docker-compose.prod.yml(10,23)", "docs/deployment.md(6,42)", "docs/deployment.md(21,23)", "scripts/deploy-quick.sh(8,42)"], secrets.Select(secret => secret.At!.ToString()));
        Assert.All(secrets, secret => Assert.Contains("shared cookie", secret.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("erlmcp_prod", _system.Markdown(), StringComparison.Ordinal);
        Assert.StartsWith("'image-4: Security: hardened' is ticked, but RG4020 says otherwise", Assert.Single(Findings("RG7007"), finding => finding.Text.Contains("image-4", StringComparison.Ordinal)).Text);
    }

    [Fact]
    public void Z13_A_sign_off_of_the_latest_commit_signs_none_and_the_receipt_names_the_real_one()
    {
        Assert.Equal("'Operator' has not signed: commit missing", Assert.Single(Findings("RG7020")).Message);
        _system.Verify();
        Assert.Equal(_system.Head, (string?)Receipt()["subject"]![0]!["digest"]!["gitCommit"]);
        var asked = ToolProcess.Run(_system.Root, "receipt", "verify", "--commit", "[latest]");
        Assert.Equal((3, "readiness: error: --commit: '[latest]' is no commit; give 7 to 64 hexadecimal digits\n"), (asked.ExitCode, asked.Errors));
    }

    [Fact]
    public void Z14_One_fact_has_one_figure()
    {
        Assert.Equal("85.0 %", Assert.Single(_system.Judge().Metrics, metric => metric.Name.Contains("coverage", StringComparison.OrdinalIgnoreCase)).Achieved);
        Refused("\"line\": 80 }", "\"line\": 80, \"line\": 85 }", "key 'line' stands twice in this object; keep one");
        Refused("\"id\": \"p99\", \"name\": \"Response time, p99\"", "\"id\": \"response\", \"name\": \"Response time, p99\"", "'metrics[1].id' must be a name of its own, but is 'response'");
    }

    private void Refused(string old, string text, string message)
    {
        _system.Edit("readiness.json", old, text);
        Assert.Equal(message, Assert.Single(Assert.Throws<PolicyException>(_system.Judge).Problems).Message);
        _system.Edit("readiness.json", text, old);
    }

    private ImmutableArray<Finding> Findings(string id) => _system.Judge().Of(id).Findings;

    private JsonNode Receipt() => JsonNode.Parse(_system.Read("artifacts/readiness/receipt.json"))!;

    private JsonNode Said() => Receipt()["predicate"]!["https://github.com/readinessgate/readinessgate"]!;
}
