using ReadinessGate.Collecting.Formats;

[assembly: ReadinessGate.Collecting.CoverageFormats.CoverageFormat(typeof(ReadinessGate.Collecting.CoverageFormats.JacocoReader))]

namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Reads JaCoCo's XML, for repositories that hold Java or Kotlin beside .NET.</summary>
public sealed class JacocoReader : CoverageReader
{
    /// <inheritdoc/>
    public override string Format => "JaCoCo";

    /// <inheritdoc/>
    public override ImmutableArray<string> FileNames => ["jacoco*.xml"];

    /// <inheritdoc/>
    public override int Preference => 6;

    /// <inheritdoc/>
    public override bool Recognises(ReportHead head) => head.RootName == "report";

    /// <inheritdoc/>
    public override void Read(string path, Stream content, CoverageReport report)
    {
        var packages = XmlElements.Read(path, content, "report", "a JaCoCo report", reader => new Document(reader, report).Read());
        if (packages == 0)
            throw new EvidenceException($"{path}: the coverage report names no package; nothing was measured");
    }

    private sealed class Document(ElementReader reader, CoverageReport report)
    {
        private readonly Stack<string> _groups = new();
        private string _package = "";
        private byte[] _class = [];
        private string _classFile = "";
        private SourceHits? _file;
        private (byte[] Name, byte[] Signature, int Line)? _method;
        private int _type;

        public int Read()
        {
            _groups.Push(report.Assembly(reader.GetText("name"u8)));
            var packages = 0;
            while (reader.Read())
            {
                if (reader.IsEnd)
                    End();
                else if (reader.Starts("line"u8))
                    ReadLine();
                else if (reader.Starts("counter"u8))
                    ReadCounter();
                else if (reader.Starts("method"u8))
                    _method = (reader.Get("name"u8).ToArray(), reader.Get("desc"u8).ToArray(), Count.TryRead(reader.Get("line"u8), out var line) ? (int)Math.Min(line, SourceHits.HiddenLine) : 0);
                else if (reader.Starts("class"u8))
                    (_class, _classFile) = (reader.Get("name"u8).ToArray(), reader.GetText("sourcefilename"u8));
                else if (reader.Starts("sourcefile"u8))
                    (_file, _type) = Open(reader.GetText("name"u8));
                else if (reader.Starts("package"u8))
                    (_package, packages) = (reader.GetText("name"u8), packages + 1);
                else if (reader.Starts("group"u8) && !reader.IsEmpty)
                    _groups.Push(report.Assembly(reader.GetText("name"u8)));
            }

            return packages;
        }

        private (SourceHits File, int Type) Open(string name)
        {
            var file = report.File(_groups.Peek(), _package.Length == 0 ? name : $"{_package}/{name}");
            return (file, file.Type(_package.Replace('/', '.')));
        }

        private void ReadLine()
        {
            if (_file is null || !Count.TryRead(reader.Get("nr"u8), out var line) || line is < 1 or >= SourceHits.HiddenLine || !Count.TryRead(reader.Get("ci"u8), out var hits))
                throw reader.Wrong("a <line> needs 'nr' from 1 up and 'ci', below a <sourcefile>");
            _file.Line((int)line, hits, _type);
            if (Count.TryRead(reader.Get("mb"u8), out var missed) && Count.TryRead(reader.Get("cb"u8), out var taken) && missed + taken > 0)
                _file.Branch(new BranchHits((int)line, BranchHits.WholeLine, (ushort)Math.Min(missed + taken, ushort.MaxValue), (ushort)Math.Min(taken, ushort.MaxValue), 0));
        }

        // A class that was compiled without debug information has methods and no file.
        private void ReadCounter()
        {
            if (_method is { } method && _classFile.Length > 0 && reader.Get("type"u8).SequenceEqual("METHOD"u8))
                Open(_classFile).File.Method(_class, method.Name, method.Signature, Count.TryRead(reader.Get("covered"u8), out var covered) && covered > 0, method.Line);
        }

        private void End()
        {
            if (reader.Ends("method"u8))
                _method = null;
            else if (reader.Ends("sourcefile"u8))
                _file = null;
            else if (reader.Ends("group"u8) && _groups.Count > 1)
                _groups.Pop();
        }
    }
}
