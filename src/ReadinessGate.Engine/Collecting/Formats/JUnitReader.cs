using System.Xml;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads one JUnit XML file in the dialects of Surefire, Gradle, pytest, jest-junit and their likes.</summary>
/// <remarks>Nobody owns the format: suites may nest, counts may be missing, and what says how a test ended is an element or an attribute.</remarks>
public sealed class JUnitReader
{
    /// <summary>What it reads.</summary>
    public static readonly TestFormat Format = new("JUnit XML", ["testsuite", "testsuites"], (path, content) => [Read(path, content)]);

    private readonly string _path;
    private readonly List<TestCase> _cases = [];
    private readonly Stack<OpenSuite> _suites = [];
    private int _bad;
    private string? _name;
    private string? _time;
    private string? _aborted;

    private JUnitReader(string path) => _path = path;

    /// <summary>Reads one file.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content.</param>
    /// <exception cref="EvidenceException">The text is not XML, or not JUnit XML, or a test has an unknown status; names file and line.</exception>
    public static TestResultContent Read(string path, Stream content)
    {
        var junit = new JUnitReader(path);
        double? milliseconds = null;
        SafeXml.Read(path, content, Format.Roots, "a JUnit XML file", reader =>
        {
            milliseconds = reader.GetAttribute("time") is { } time ? ResultText.Seconds(time) : null;
            junit.ReadRun(reader);
        });
        return new TestResultContent(TestResultContent.Sorted(junit._cases), junit._aborted) { Suite = junit._name, Time = junit._time, Milliseconds = milliseconds };
    }

    private void ReadRun(XmlReader reader)
    {
        Open(reader);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName is "testsuite" or "testsuites")
                Close();
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "testsuite" or "testsuites":
                    Open(reader);
                    break;
                case "testcase":
                    var (test, bad) = JUnitCase.Read(_path, reader);
                    _cases.Add(test);
                    _bad += bad;
                    break;
                // What went wrong outside of any test, such as a set-up of the whole suite.
                case "error" or "failure":
                    _bad++;
                    _cases.Add(new TestCase(_suites.TryPeek(out var suite) ? suite.Name : "", "(suite)", TestOutcome.Failed));
                    break;
            }
        }
    }

    private void Open(XmlReader reader)
    {
        _name ??= reader.GetAttribute("name") is { Length: > 0 } name ? name : null;
        _time ??= ResultText.Time(reader.GetAttribute("timestamp"));
        _suites.Push(new OpenSuite(reader.GetAttribute("name") ?? "", Count(reader, "failures") + Count(reader, "errors"), _bad));
        if (reader.IsEmptyElement)
            Close();
    }

    // A suite that counts a failure and lists none would turn green by its omission.
    private void Close()
    {
        if (_suites.TryPop(out var suite) && suite.Declared > _bad - suite.BadBefore)
            _aborted ??= $"the suite '{suite.Name}' counts {Quantity.Of((int)Math.Min(suite.Declared, int.MaxValue), "failure")} and lists {_bad - suite.BadBefore}";
    }

    private static long Count(XmlReader reader, string name) => long.TryParse(reader.GetAttribute(name), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var count) ? Math.Min(count, int.MaxValue) : 0;

    private sealed record OpenSuite(string Name, long Declared, int BadBefore);
}
