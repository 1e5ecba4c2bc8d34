using System.Text;
using ReadinessGate.Collecting.Formats;

[assembly: ReadinessGate.Collecting.CoverageFormats.CoverageFormat(typeof(ReadinessGate.Collecting.CoverageFormats.DotCoverReader))]

namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Reads dotCover's detailed XML: assemblies, types, methods and their statements.</summary>
public sealed class DotCoverReader : CoverageReader
{
    /// <inheritdoc/>
    public override string Format => "dotCover detailed XML";

    /// <inheritdoc/>
    public override ImmutableArray<string> FileNames => ["dotcover*.xml"];

    /// <inheritdoc/>
    public override int Preference => 4;

    /// <inheritdoc/>
    public override bool Recognises(ReportHead head) => head.RootName == "Root" && head.RootTag.Contains("DotCoverVersion", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override void Read(string path, Stream content, CoverageReport report)
    {
        var (assemblies, statements) = XmlElements.Read(path, content, "Root", "a dotCover report", reader => new Document(reader, report).Read());
        if (assemblies == 0)
            throw new EvidenceException($"{path}: the coverage report names no assembly; nothing was measured");
        if (statements == 0)
            throw new EvidenceException($"{path}: the dotCover report has no statements; export it as DetailedXML");
    }

    private sealed class Document(ElementReader reader, CoverageReport report)
    {
        private readonly Dictionary<long, string> _paths = [];
        private readonly Stack<string> _types = new();
        private string _assembly = "";
        private string _namespace = "";
        private int _methodDepth = -1;
        private byte[] _method = [];
        private SourceHits? _file;
        private bool _covered;
        private int _first;
        private int _statements;

        public (int Assemblies, int Statements) Read()
        {
            while (reader.Read())
            {
                if (reader.IsEnd)
                    End();
                else if (reader.Starts("Statement"u8))
                    ReadStatement();
                else if (reader.Starts("File"u8) && Count.TryRead(reader.Get("Index"u8), out var index))
                    _paths[index] = reader.GetText("Name"u8);
                else if (reader.Starts("Assembly"u8))
                    _assembly = report.Assembly(reader.GetText("Name"u8));
                else if (reader.Starts("Namespace"u8))
                    _namespace = reader.GetText("Name"u8);
                else if (reader.Starts("Type"u8) && !reader.IsEmpty)
                    _types.Push(_types.TryPeek(out var outer) ? $"{outer}/{reader.GetText("Name"u8)}" : _namespace.Length == 0 ? reader.GetText("Name"u8) : $"{_namespace}.{reader.GetText("Name"u8)}");
                else if (_methodDepth < 0 && !reader.IsEmpty && (reader.Starts("Method"u8) || reader.Starts("Constructor"u8)))
                    (_methodDepth, _method, _covered, _first, _file) = (reader.Depth, reader.Get("Name"u8).ToArray(), false, 0, null);
            }

            return (report.Assemblies.Count, _statements);
        }

        private void End()
        {
            if (reader.Depth == _methodDepth)
                EndMethod();
            else if (reader.Ends("Type"u8))
                _types.TryPop(out _);
        }

        private void EndMethod()
        {
            _methodDepth = -1;
            if (_first == 0)
                return;
            MethodNames.Split(_method, out var name, out var signature);
            _file!.Method(Encoding.UTF8.GetBytes(Type), name, signature, _covered, _first);
        }

        private string Type => _types.TryPeek(out var type) ? type : "";

        private void ReadStatement()
        {
            var covered = reader.Get("Covered"u8).SequenceEqual("True"u8);
            if (!Count.TryRead(reader.Get("FileIndex"u8), out var index) || !_paths.TryGetValue(index, out var path) || !Count.TryRead(reader.Get("Line"u8), out var line) || line is < 1 or >= SourceHits.HiddenLine)
                throw reader.Wrong("a <Statement> needs a FileIndex that the report lists and a Line from 1 up");
            Count.TryRead(reader.Get("EndLine"u8), out var last);
            var file = report.File(_assembly, path);
            if (!file.TryAdd(line, last, covered ? 1 : 0, file.Type(Type)))
                throw reader.Wrong("a <Statement> spans more lines than a statement has");
            _statements++;
            _file ??= file;
            _covered |= covered;
            _first = _first == 0 ? (int)line : Math.Min(_first, (int)line);
        }
    }
}
