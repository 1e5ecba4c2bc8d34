using System.Xml;

namespace ReadinessGate.Collecting.Formats;

/// <summary>What a TRX file says: its tests, whether the run was aborted, and the files attached to it.</summary>
/// <param name="Cases">Sorted by class and name.</param>
/// <param name="Aborted">Why the run did not end by itself, or null.</param>
/// <param name="Attachments">Paths as the file writes them.</param>
public sealed record TrxContent(ImmutableArray<TestCase> Cases, string? Aborted, ImmutableArray<string> Attachments);

/// <summary>Reads one TRX file, as VSTest and the trx extensions of Microsoft.Testing.Platform write it.</summary>
public sealed class TrxReader
{
    private readonly List<(string Id, string Name, TestOutcome Outcome, double Milliseconds)> _results = [];
    private readonly Dictionary<string, string> _classes = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _attachments = [];
    private string? _aborted;
    private bool _hasSummary;

    private TrxReader()
    {
    }

    /// <summary>Reads one file.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content.</param>
    /// <exception cref="EvidenceException">The text is not XML, or not TRX, or lacks its summary; names file and line.</exception>
    public static TrxContent Read(string path, Stream content)
    {
        var trx = new TrxReader();
        SafeXml.Read(path, content, "TestRun", "a TRX file", trx.ReadRun);
        if (!trx._hasSummary)
            throw new EvidenceException($"{path}: the TRX file has no <ResultSummary>; the run was probably killed");
        var cases = trx._results.Select(result => new TestCase(trx._classes.GetValueOrDefault(result.Id, ""), Short(result.Name, trx._classes.GetValueOrDefault(result.Id, "")), result.Outcome, result.Milliseconds));
        return new TrxContent([.. cases.OrderBy(test => test.Class, StringComparer.Ordinal).ThenBy(test => test.Name, StringComparer.Ordinal)], trx._aborted, [.. trx._attachments]);
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
                    _results.Add((reader.GetAttribute("testId") ?? "", reader.GetAttribute("testName") ?? "", Outcome(reader.GetAttribute("outcome")), Duration(reader.GetAttribute("duration"))));
                    break;
                case "UnitTest":
                    ReadDefinition(reader);
                    break;
                case "ResultSummary":
                    _hasSummary = true;
                    if (reader.GetAttribute("outcome") is "Aborted" or "Error" or "Timeout")
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
            if (reader.NodeType == XmlNodeType.Text && (reader.Value.Contains("test run was aborted", StringComparison.OrdinalIgnoreCase) || reader.Value.Contains("host process crashed", StringComparison.OrdinalIgnoreCase)))
                _aborted ??= "the test run was aborted";
    }

    private void ReadDefinition(XmlReader reader)
    {
        var id = reader.GetAttribute("id") ?? "";
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "TestMethod")
                _classes[id] = (reader.GetAttribute("className") ?? "").Split(',')[0];
    }

    private static string Short(string name, string type) =>
        type.Length > 0 && name.StartsWith(type + ".", StringComparison.Ordinal) ? name[(type.Length + 1)..] : name;

    private static TestOutcome Outcome(string? text) => text switch
    {
        "Passed" or "PassedButRunAborted" => TestOutcome.Passed,
        "Failed" or "Error" => TestOutcome.Failed,
        "NotExecuted" or "NotRunnable" => TestOutcome.Skipped,
        _ => TestOutcome.Inconclusive,
    };

    private static double Duration(string? text) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) ? Math.Round(time.TotalMilliseconds, 3) : 0;
}
