using ReadinessGate.Recording;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Recording;

public sealed class ClosingTests : IDisposable
{
    private readonly SystemFolder _system = new();
    private readonly ProjectFacts _tests;

    public ClosingTests() => _tests = _system.Build("A.Tests", isTest: true);

    public void Dispose() => _system.Dispose();

    [Fact]
    public void A_single_test_project_closes() => Assert.Null(Missing(_system.Run(_tests)));

    [Fact]
    public void The_last_of_several_closes()
    {
        var other = _system.Build("B.Tests", isTest: true);
        var first = _system.Run(_tests);
        Assert.Equal("pending 1 of 2: B.Tests", Missing(first, _tests, other));
        Assert.Null(Missing(_system.Run(other), _tests, other));
    }

    [Fact]
    public void Names_every_project_that_is_missing_in_order()
    {
        _system.Build("C.Tests", isTest: true);
        _system.Build("B.Tests", isTest: true);
        Assert.Equal("pending 2 of 3: B.Tests, C.Tests", Missing(_system.Run(_tests)));
    }

    [Fact]
    public void Names_a_framework_where_a_project_has_several()
    {
        _system.Save(_tests with { Framework = "net8.0" });
        Assert.Equal("pending 1 of 2: A.Tests (net8.0)", Missing(_system.Run(_tests)));
    }

    [Fact]
    public void Waits_for_a_project_whose_build_left_no_facts_yet() =>
        Assert.Equal("pending 1 of 2: New.Tests", Closing.Missing(_system.Run(_tests), [new Expected("tests/New.Tests/New.Tests.csproj", "net10.0")], _system.Context()));

    [Fact]
    public void A_filtered_run_closes_nothing() =>
        Assert.Equal("filtered run recorded; it closes no verdict", Missing(_system.Run(_tests) with { State = "partial" }));

    [Fact]
    public void Evidence_of_an_earlier_command_is_not_enough_for_what_takes_part_in_this_one()
    {
        var other = _system.Build("B.Tests", isTest: true);
        _system.Save(_system.Run(other) with { RunId = "earlier" });
        Assert.Equal("pending 1 of 2: B.Tests", Missing(_system.Run(_tests), _tests, other));
    }

    [Fact]
    public void A_record_that_replaced_the_one_of_this_command_is_enough()
    {
        var other = _system.Build("B.Tests", isTest: true);
        _system.Save(_system.Run(other) with { RunId = "at the same time", EarlierRuns = ["run-1"] });
        Assert.Null(Missing(_system.Run(_tests), _tests, other));
    }

    [Fact]
    public void Fresh_evidence_of_an_earlier_command_is_enough_for_what_takes_no_part()
    {
        var other = _system.Build("B.Tests", isTest: true);
        _system.Save(_system.Run(other) with { RunId = "earlier" });
        Assert.Null(Missing(_system.Run(_tests), _tests));
        _system.Write("tests/B.Tests/Code.cs", "// edited");
        Assert.Equal("pending 1 of 2: B.Tests", Missing(_system.Run(_tests), _tests));
    }

    [Fact]
    public void A_run_that_did_not_end_is_missing()
    {
        var other = _system.Build("B.Tests", isTest: true);
        _system.Save(_system.Run(other) with { State = "started" });
        Assert.Equal("pending 1 of 2: B.Tests", Missing(_system.Run(_tests), _tests, other));
    }

    [Fact]
    public void Evidence_of_another_system_is_not_waited_for()
    {
        _system.Build("B.Tests", isTest: true, os: "elsewhere");
        Assert.Null(Missing(_system.Run(_tests)));
    }

    private string? Missing(RunFacts run, params ProjectFacts[] inRun) => Closing.Missing(run, [.. inRun.Select(facts => new Expected(facts.Project, facts.Framework))], _system.Context());
}
