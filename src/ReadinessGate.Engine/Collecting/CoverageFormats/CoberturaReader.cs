using System.Text;
using ReadinessGate.Collecting.Formats;

[assembly: ReadinessGate.Collecting.CoverageFormats.CoverageFormat(typeof(ReadinessGate.Collecting.CoverageFormats.CoberturaReader))]

namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Reads Cobertura, as coverlet, Microsoft's collector, ReportGenerator, coverage.py and our own writer write it.</summary>
public sealed class CoberturaReader : CoverageReader
{
    /// <inheritdoc/>
    public override string Format => "Cobertura";

    /// <inheritdoc/>
    public override ImmutableArray<string> FileNames => ["*cobertura*.xml", "coverage.xml"];

    /// <inheritdoc/>
    public override int Preference => 1;

    /// <inheritdoc/>
    public override bool Recognises(ReportHead head) =>
        head.RootName == "coverage" && (head.RootTag.Contains("line-rate", StringComparison.Ordinal) || head.RootTag.Contains("lines-valid", StringComparison.Ordinal) || head.Text.Contains("<packages", StringComparison.Ordinal));

    /// <inheritdoc/>
    public override void Read(string path, Stream content, CoverageReport report)
    {
        var packages = XmlElements.Read(path, content, "coverage", "a Cobertura report", reader => new Document(reader, report).Read());
        if (packages == 0)
            throw new EvidenceException($"{path}: the coverage report names no assembly; nothing was measured");
    }

    private sealed class Document(ElementReader reader, CoverageReport report)
    {
        private readonly CoberturaBranches _branches = new();
        private string _assembly = "";
        private byte[] _class = [];
        private SourceHits? _file;
        private int _type;

        public int Read()
        {
            report.Time = Timestamp.OfUnix(reader.GetText("timestamp"u8));
            var packages = 0;
            while (reader.Read())
            {
                if (reader.IsEnd)
                    continue;
                if (reader.Starts("line"u8))
                    ReadLine();
                else if (reader.Starts("condition"u8))
                    _branches.Condition(reader);
                else if (reader.Starts("method"u8))
                    ReadMethod();
                else if (reader.Starts("class"u8))
                    ReadClass();
                else if (reader.Starts("package"u8))
                    (_assembly, packages) = (report.Assembly(reader.GetText("name"u8)), packages + 1);
                else if (reader.Starts("source"u8) && Encoding.UTF8.GetString(reader.Text()) is { Length: > 0 } source)
                    report.Sources.Add(source);
            }

            _branches.Flush();
            return packages;
        }

        private void ReadClass()
        {
            _branches.Flush();
            _class = reader.Get("name"u8).ToArray();
            _file = report.File(_assembly, reader.GetText("filename"u8));
            _type = _file.Type(Encoding.UTF8.GetString(_class));
        }

        private void ReadMethod()
        {
            var file = _file ?? throw reader.Wrong("a <method> stands outside of a <class>");
            var (name, signature) = (reader.Get("name"u8).ToArray(), reader.Get("signature"u8).ToArray());
            // Without lines of its own only its rate tells whether it ran.
            var hasRate = Count.TryRead(reader.Get("line-rate"u8), out var rate);
            var place = Count.TryRead(reader.Get("line"u8), out var line) && line < SourceHits.HiddenLine ? (int)line : 0;
            var (covered, first) = (false, 0);
            var (depth, hasContent) = (reader.Depth, !reader.IsEmpty);
            while (hasContent && reader.Read() && reader.Depth > depth)
            {
                if (reader.Starts("condition"u8))
                    _branches.Condition(reader);
                if (!reader.Starts("line"u8))
                    continue;
                var (number, hit) = ReadLine();
                covered |= hit;
                first = first == 0 ? number : Math.Min(first, number);
            }

            if (first > 0 || hasRate)
                file.Method(_class, name, signature, first > 0 ? covered : rate > 0, Math.Max(place, first));
        }

        private (int Number, bool Hit) ReadLine()
        {
            if (_file is null || !Count.TryRead(reader.Get("number"u8), out var number) || number is < 1 or >= SourceHits.HiddenLine || !Count.TryRead(reader.Get("hits"u8), out var hits))
                throw reader.Wrong("a <line> needs a number from 1 up and a count of hits");
            _branches.Line(_file, (int)number, reader.Get("condition-coverage"u8));
            _file.Line((int)number, hits, _type);
            return ((int)number, hits > 0);
        }
    }
}
