using System.Xml;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads one XML file of xUnit's own, as the runners of versions 2 and 3 write it: one result per assembly.</summary>
public sealed class XunitReader
{
    /// <summary>What it reads.</summary>
    public static readonly TestFormat Format = new("xUnit XML", ["assemblies", "assembly"], Read);

    private readonly string _path;
    private readonly ImmutableArray<TestResultContent>.Builder _assemblies = ImmutableArray.CreateBuilder<TestResultContent>();

    private XunitReader(string path) => _path = path;

    /// <summary>Reads one file.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content.</param>
    /// <returns>The assemblies in the order of the file; one without tests when the file names none.</returns>
    /// <exception cref="EvidenceException">The text is not XML, or not xUnit's, or a test has an unknown result; names file and line.</exception>
    public static ImmutableArray<TestResultContent> Read(string path, Stream content)
    {
        var xunit = new XunitReader(path);
        SafeXml.Read(path, content, Format.Roots, "an xUnit XML file", xunit.ReadRun);
        return xunit._assemblies.Count == 0 ? [new TestResultContent([])] : xunit._assemblies.ToImmutable();
    }

    private void ReadRun(XmlReader reader)
    {
        do
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "assembly")
                _assemblies.Add(ReadAssembly(reader));
        }
        while (reader.Read());
    }

    private TestResultContent ReadAssembly(XmlReader reader)
    {
        var result = new TestResultContent([])
        {
            Suite = ResultText.Assembly(reader.GetAttribute("name")),
            Time = ResultText.Time(reader.GetAttribute("finish-rtf")) ?? ResultText.Time($"{reader.GetAttribute("run-date")} {reader.GetAttribute("run-time")}"),
            Milliseconds = reader.GetAttribute("time") is { } time ? ResultText.Seconds(time) : null,
        };
        var cases = new List<TestCase>();
        var (failed, errors) = (Count(reader, "failed"), Count(reader, "errors"));
        if (!reader.IsEmptyElement)
        {
            var depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                if (reader.LocalName == "test")
                    cases.Add(XunitCase.Read(_path, reader));
                else if (reader.LocalName == "error")
                    cases.Add(new TestCase(reader.GetAttribute("name") ?? "", $"({reader.GetAttribute("type") ?? "error"})", TestOutcome.Failed));
            }
        }

        var bad = cases.Count(test => test.IsBad);
        return result with
        {
            Cases = TestResultContent.Sorted(cases),
            Aborted = (long)failed + errors > bad ? $"the assembly counts {failed} failed tests and {Quantity.Of(errors, "error")}, and the file lists {bad}" : null,
        };
    }

    private static int Count(XmlReader reader, string name) => int.TryParse(reader.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
}
