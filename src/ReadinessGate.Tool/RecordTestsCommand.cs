using System.CommandLine;
using ReadinessGate.Recording;

namespace ReadinessGate.Tool;

/// <summary><c>record-tests</c>: called by the build after the tests of one project; the last expected one closes the verdict.</summary>
public static class RecordTestsCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var output = new Option<string>("--output-folder") { Required = true };
        var runId = new Option<string>("--run-id") { Required = true };
        var runner = new Option<string>("--runner") { Required = true };
        var results = new Option<string>("--results") { Required = true };
        var userResults = new Option<string?>("--user-results");
        var runSettings = new Option<string?>("--run-settings");
        var noList = new Option<bool>("--no-test-list");
        var exitCode = new Option<int?>("--exit-code");
        var coverage = new Option<string[]>("--coverage") { DefaultValueFactory = _ => [] };
        var coverageProblem = new Option<string?>("--coverage-problem");
        var resultsProblem = new Option<string?>("--results-problem");
        var filtered = new Option<bool>("--filtered");
        var solution = new Option<string?>("--solution");
        var expected = new Option<string[]>("--expected") { DefaultValueFactory = _ => [] };
        var members = new Option<string[]>("--member") { DefaultValueFactory = _ => [] };
        return new RecordOptions().Create(
            "record-tests",
            (parsed, shared) =>
            {
                var request = new TestRequest
                {
                    Target = shared.Target,
                    OutputFolder = parsed.GetValue(output)!,
                    RunId = parsed.GetValue(runId)!,
                    Runner = parsed.GetValue(runner)!,
                    Trx = parsed.GetValue(noList) ? null : TestResults.FindTrx(parsed.GetValue(results)!, parsed.GetValue(userResults), Path.GetFileNameWithoutExtension(shared.Target.Project)),
                    Results = parsed.GetValue(results)!,
                    UserResults = parsed.GetValue(userResults),
                    Coverage = [.. parsed.GetValue(coverage)!],
                    ResultsProblem = parsed.GetValue(resultsProblem),
                    CoverageProblem = parsed.GetValue(coverageProblem),
                    Filtered = parsed.GetValue(filtered) || TestResults.IsFiltered(parsed.GetValue(runSettings)),
                    ExitCode = parsed.GetValue(exitCode),
                    Solution = parsed.GetValue(solution),
                    Members = [.. parsed.GetValue(members)!],
                    CiRun = CiSystem.Run,
                    Time = RunClock.Now,
                };
                return TestRunClosing.RecordAndClose(request, shared, [.. parsed.GetValue(expected)!]);
            },
            output, runId, runner, results, userResults, runSettings, noList, exitCode, coverage, coverageProblem, resultsProblem, filtered, solution, expected, members);
    }
}
