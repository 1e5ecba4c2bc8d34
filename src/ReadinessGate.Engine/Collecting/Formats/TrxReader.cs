using System.Text.RegularExpressions;
using System.Xml;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads one TRX file, as VSTest and the trx extensions of Microsoft.Testing.Platform write it.</summary>
public sealed partial class TrxReader
{
    /// <summary>What it reads.</summary>
    public static readonly TestFormat Format = new("TRX", ["TestRun"], (path, content) => [Read(path, content)]);

    private readonly List<TrxResult> _results = [];
    private readonly Dictionary<string, TrxDefinition> _definitions = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _attachments = [];
    private string? _aborted;
    private string? _start;
    private string? _finish;
    private string? _summary;

    private TrxReader()
    {
    }

    /// <summary>Reads one file.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content.</param>
    /// <exception cref="EvidenceException">The text is not XML, or not TRX, or lacks its summary; names file and line.</exception>
    public static TestResultContent Read(string path, Stream content)
    {
        var trx = new TrxReader();
        SafeXml.Read(path, content, "TestRun", "a TRX file", trx.ReadRun);
        if (trx._summary is null)
            throw new EvidenceException($"{path}: the TRX file has no <ResultSummary>; the run was probably killed");
        var suites = trx._definitions.Values.Select(definition => definition.Assembly).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return new TestResultContent(TestResultContent.Sorted(trx.Cases()), trx._aborted, [.. trx._attachments])
        {
            Suite = suites.Length == 1 ? suites[0] : null,
            Time = ResultText.Time(trx._finish),
            Milliseconds = trx.Elapsed(),
        };
    }

    private double? Elapsed() =>
        DateTimeOffset.TryParse(_start, CultureInfo.InvariantCulture, out var start) && DateTimeOffset.TryParse(_finish, CultureInfo.InvariantCulture, out var finish) && finish > start
            ? ResultText.Milliseconds((finish - start).TotalMilliseconds)
            : null;

    // Rows with the same arguments look like attempts of one test. Only where the runner itself calls the run passed can a failure have been an attempt.
    private IEnumerable<TestCase> Cases() => _summary is "Completed" or "Passed"
        ? _results.GroupBy(result => (result.TestId, result.Name)).SelectMany(Merge)
        : _results.Select(Case);

    private IEnumerable<TestCase> Merge(IGrouping<(string, string), TrxResult> attempts)
    {
        var failed = attempts.Count(attempt => Outcome(attempt) is not (TestOutcome.Passed or TestOutcome.Skipped));
        return failed == 0 || failed == attempts.Count() || Outcome(attempts.Last()) != TestOutcome.Passed
            ? attempts.Select(Case)
            : [Case(attempts.Last()) with { FailedAttempts = failed, Milliseconds = attempts.Sum(attempt => attempt.Milliseconds) }];
    }

    private TestCase Case(TrxResult result)
    {
        var definition = _definitions.GetValueOrDefault(result.TestId, TrxDefinition.None);
        var type = definition.Class;
        return new TestCase(type, ResultText.Short(result.Name, type), Outcome(result), result.Milliseconds) { Traits = ResultText.Traits(definition.Traits) };
    }

    private void ReadRun(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                // The row that stands for all rows of a data-driven test is not a test of its own.
                case "UnitTestResult" when reader.GetAttribute("resultType") != "DataDrivenTest":
                    _results.Add(TrxResult.Read(reader));
                    break;
                // Inside a result, beside its error: the result was added last.
                case "Message" when _results.Count > 0 && _summary is null && _results[^1].Outcome == "Failed" && ResultText.IsTimeout(reader.ReadString()):
                    _results[^1] = _results[^1] with { Outcome = "Timeout" };
                    break;
                case "UnitTest":
                    _definitions[reader.GetAttribute("id") ?? ""] = TrxDefinition.Read(reader);
                    break;
                case "Times":
                    (_start, _finish) = (reader.GetAttribute("start"), reader.GetAttribute("finish"));
                    break;
                case "ResultSummary":
                    _summary = reader.GetAttribute("outcome") ?? "";
                    if (_summary is "Aborted" or "Error" or "Timeout")
                        _aborted = "the test run was aborted";
                    break;
                case "RunInfo":
                    ReadRunInfo(reader);
                    break;
                case "A" when reader.GetAttribute("href") is { } link:
                    _attachments.Add(link);
                    break;
            }
        }
    }

    // Adapters write every failed test as an error of the run too; what ends a run early says so.
    private void ReadRunInfo(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
            if (reader.NodeType == XmlNodeType.Text && Abortion().Match(reader.Value) is { Success: true } abortion)
                _aborted ??= "the test run was aborted" + (abortion.Groups[1].Success ? $": {abortion.Groups[1].Value}" : "");
    }

    // A session that exceeds its time ends with the summary "Failed" and with all results that were there by then.
    [GeneratedRegex(@"test run was aborted|host process crashed|Aborting test run(?:: (test run timeout of \d+ milliseconds exceeded))?", RegexOptions.IgnoreCase)]
    private static partial Regex Abortion();

    private static TestOutcome Outcome(TrxResult result) => result.Outcome switch
    {
        "Passed" or "PassedButRunAborted" => TestOutcome.Passed,
        "Failed" or "Error" => TestOutcome.Failed,
        "NotExecuted" or "NotRunnable" => TestOutcome.Skipped,
        "Timeout" => TestOutcome.TimedOut,
        "Aborted" or "Disconnected" or "InProgress" => TestOutcome.Aborted,
        _ => TestOutcome.Inconclusive,
    };
}
