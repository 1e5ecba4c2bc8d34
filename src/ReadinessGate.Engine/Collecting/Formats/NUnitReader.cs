using System.Xml;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads one XML file of NUnit 3 and later: one result per assembly.</summary>
public sealed class NUnitReader
{
    /// <summary>What it reads.</summary>
    public static readonly TestFormat Format = new("NUnit 3 XML", ["test-run"], Read);

    private readonly string _path;
    private readonly List<(string? Assembly, TestCase Case)> _cases = [];
    private readonly List<string?> _assemblies = [];
    private readonly Stack<NUnitSuite> _suites = [];

    private NUnitReader(string path) => _path = path;

    /// <summary>Reads one file.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content.</param>
    /// <exception cref="EvidenceException">The text is not XML, or not NUnit's, or a test has an unknown result; names file and line.</exception>
    public static ImmutableArray<TestResultContent> Read(string path, Stream content)
    {
        var nunit = new NUnitReader(path);
        var (failed, end, elapsed) = (0, (string?)null, (double?)null);
        SafeXml.Read(path, content, Format.Roots, "an NUnit 3 XML file", reader =>
        {
            failed = int.TryParse(reader.GetAttribute("failed"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
            (end, elapsed) = (ResultText.Time(reader.GetAttribute("end-time")), reader.GetAttribute("duration") is { } time ? ResultText.Seconds(time) : null);
            nunit.ReadRun(reader);
        });
        var bad = nunit._cases.Count(test => test.Case.IsBad);
        var aborted = failed > bad ? $"the run counts {Quantity.Of(failed, "failed test")} and lists {bad}" : null;
        var assemblies = nunit._assemblies.Concat(nunit._cases.Select(test => test.Assembly)).Distinct().DefaultIfEmpty().ToArray();
        return
        [
            .. assemblies.Select(assembly => new TestResultContent(TestResultContent.Sorted(nunit._cases.Where(test => test.Assembly == assembly).Select(test => test.Case)), aborted)
            {
                Suite = assembly,
                Time = end,
                Milliseconds = assemblies.Length == 1 ? elapsed : null,
            }),
        ];
    }

    private void ReadRun(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "test-suite")
                _suites.TryPop(out _);
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "test-suite":
                    OpenSuite(reader);
                    break;
                case "test-case":
                    var suite = _suites.TryPeek(out var open) ? open : null;
                    _cases.Add((suite?.Assembly, NUnitCase.Read(_path, reader, suite?.Traits ?? [])));
                    break;
                // Properties stand before the tests; those of a test were read with it.
                case "property" when _suites.TryPeek(out var owner) && NUnitCase.NameOf(reader) is { } name:
                    _suites.Pop();
                    _suites.Push(owner with { Traits = owner.Traits.Add(new TestTrait(name, reader.GetAttribute("value") ?? "")) });
                    break;
            }
        }
    }

    private void OpenSuite(XmlReader reader)
    {
        var outer = _suites.TryPeek(out var open) ? open : new NUnitSuite(null, []);
        var suite = reader.GetAttribute("type") == "Assembly" ? outer with { Assembly = ResultText.Assembly(reader.GetAttribute("name")) } : outer;
        if (suite.Assembly != outer.Assembly)
            _assemblies.Add(suite.Assembly);
        // A clean-up that failed, or an assembly that could not be loaded, is no test, and is a failure all the same.
        if (reader.GetAttribute("result") == "Failed" && (reader.GetAttribute("site") is "SetUp" or "TearDown" || reader.GetAttribute("label") is "Invalid"))
            _cases.Add((suite.Assembly, new TestCase(reader.GetAttribute("fullname") is { } name ? ResultText.Assembly(name) ?? "" : "", $"({reader.GetAttribute("site") ?? "Invalid"})", TestOutcome.Failed)));
        if (!reader.IsEmptyElement)
            _suites.Push(suite);
    }

    private sealed record NUnitSuite(string? Assembly, ImmutableArray<TestTrait> Traits);
}
