using System.Text.Json;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads the tests of a CTRF file.</summary>
public static class CtrfCase
{
    /// <summary>Reads all of them.</summary>
    /// <exception cref="EvidenceException">A test is no object, or its status is unknown.</exception>
    public static ImmutableArray<TestCase> ReadAll(string path, JsonElement tests) =>
        TestResultContent.Sorted(tests.EnumerateArray().Select((test, index) => Read($"{path}: results.tests[{index}]", test)));

    private static TestCase Read(string place, JsonElement test)
    {
        var outcome = Outcome(place, CtrfReader.Text(CtrfReader.Member(test, "status")), CtrfReader.Text(CtrfReader.Member(test, "rawStatus")));
        if (outcome == TestOutcome.Failed && ResultText.IsTimeout(CtrfReader.Text(CtrfReader.Member(test, "message"))))
            outcome = TestOutcome.TimedOut;
        var suite = Suite(CtrfReader.Member(test, "suite"));
        // xUnit names the assembly there, by a number that differs in every run.
        var type = Guid.TryParse(suite, out _) ? CtrfReader.Text(CtrfReader.Member(CtrfReader.Member(test, "extra"), "type")) ?? "" : suite;
        return new TestCase(type, ResultText.Short(CtrfReader.Text(CtrfReader.Member(test, "name")) ?? "", type), outcome, ResultText.Milliseconds(CtrfReader.Number(CtrfReader.Member(test, "duration")) ?? 0))
        {
            FailedAttempts = Attempts(test, outcome),
            Traits = ResultText.Traits(Traits(test)),
        };
    }

    private static TestOutcome Outcome(string place, string? status, string? raw) => status switch
    {
        "passed" => TestOutcome.Passed,
        "failed" or "other" when raw is "timedOut" or "timedout" or "timeout" => TestOutcome.TimedOut,
        "failed" or "other" when raw is "interrupted" or "aborted" or "cancelled" => TestOutcome.Aborted,
        "failed" => TestOutcome.Failed,
        "skipped" or "pending" => TestOutcome.Skipped,
        "other" => TestOutcome.Inconclusive,
        _ => throw new EvidenceException($"{place}: the status '{status}' is unknown; known are passed, failed, skipped, pending and other"),
    };

    // One text, or the suites from the outermost to the innermost.
    private static string Suite(JsonElement? suite) => suite is { ValueKind: JsonValueKind.Array } names
        ? string.Join(" > ", names.EnumerateArray().Select(name => CtrfReader.Text(name)).OfType<string>())
        : CtrfReader.Text(suite) ?? "";

    private static int Attempts(JsonElement test, TestOutcome outcome)
    {
        var retries = (int)Math.Clamp(CtrfReader.Number(CtrfReader.Member(test, "retries")) ?? 0, 0, 1000);
        var flaky = CtrfReader.Member(test, "flaky") is { ValueKind: JsonValueKind.True };
        // Some writers count the retries that were allowed: only the flag says that a passed test needed them.
        return outcome == TestOutcome.Passed ? flaky ? Math.Max(1, retries) : 0 : retries;
    }

    private static IEnumerable<TestTrait> Traits(JsonElement test)
    {
        if (CtrfReader.Member(test, "tags") is { ValueKind: JsonValueKind.Array } tags)
            foreach (var tag in tags.EnumerateArray())
                if (CtrfReader.Text(tag) is { } text)
                    yield return new TestTrait("Tag", text);
        if (CtrfReader.Text(CtrfReader.Member(test, "type")) is { } type)
            yield return new TestTrait("Type", type);
        if (CtrfReader.Member(test, "labels") is { ValueKind: JsonValueKind.Object } labels)
            foreach (var label in labels.EnumerateObject())
                if (CtrfReader.Text(label.Value) is { } value)
                    yield return new TestTrait(label.Name, value);
    }
}
