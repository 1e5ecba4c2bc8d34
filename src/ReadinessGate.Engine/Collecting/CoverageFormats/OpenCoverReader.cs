using System.Text;
using ReadinessGate.Collecting.Formats;

[assembly: ReadinessGate.Collecting.CoverageFormats.CoverageFormat(typeof(ReadinessGate.Collecting.CoverageFormats.OpenCoverReader))]

namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Reads OpenCover, as OpenCover, coverlet and AltCover write it.</summary>
public sealed class OpenCoverReader : CoverageReader
{
    /// <inheritdoc/>
    public override string Format => "OpenCover";

    /// <inheritdoc/>
    public override ImmutableArray<string> FileNames => ["*opencover*.xml"];

    /// <inheritdoc/>
    public override int Preference => 2;

    /// <inheritdoc/>
    public override bool Recognises(ReportHead head) => head.RootName == "CoverageSession";

    /// <inheritdoc/>
    public override void Read(string path, Stream content, CoverageReport report)
    {
        var modules = XmlElements.Read(path, content, "CoverageSession", "an OpenCover report", reader => new Document(reader, report).Read());
        if (modules == 0)
            throw new EvidenceException($"{path}: the coverage report names no assembly; nothing was measured");
    }

    private sealed class Document(ElementReader reader, CoverageReport report)
    {
        private readonly Dictionary<long, string> _paths = [];
        private readonly Dictionary<long, SourceHits> _files = [];
        private readonly BranchPoints _branches = new();
        private string _assembly = "";
        private byte[] _class = [];
        private byte[] _method = [];
        private byte[]? _typeOf;
        private long _id;
        private SourceHits? _file;
        private int _type;
        private int _first;
        private bool _covered;

        public int Read()
        {
            var modules = 0;
            while (reader.Read())
            {
                if (reader.IsEnd)
                    End();
                else if (reader.Starts("SequencePoint"u8))
                    ReadPoint();
                else if (reader.Starts("BranchPoint"u8))
                    ReadBranch();
                else if (reader.Starts("Method"u8))
                    (_method, _file, _covered, _first) = ([], null, false, 0);
                else if (reader.Starts("Name"u8))
                    _method = reader.Text().ToArray();
                else if (reader.Starts("FileRef"u8))
                    Enter(reader.Get("uid"u8));
                else if (reader.Starts("FullName"u8))
                    _class = reader.Text().ToArray();
                else if (reader.Starts("File"u8) && Count.TryRead(reader.Get("uid"u8), out var id))
                    _paths[id] = reader.GetText("fullPath"u8);
                else if (reader.Starts("ModuleName"u8))
                    (_assembly, modules) = (report.Assembly(Encoding.UTF8.GetString(reader.Text())), modules + 1);
            }

            return modules;
        }

        private void End()
        {
            if (reader.Ends("Method"u8))
                EndMethod();
            else if (reader.Ends("Module"u8))
                Leave();
        }

        // Another module may have the same files, and the same module may come again.
        private void Leave()
        {
            _files.Clear();
            _branches.Forget();
        }

        private void EndMethod()
        {
            _branches.Flush();
            if (_first == 0)
                return;
            MethodNames.Split(_method, out var name, out var signature);
            _file!.Method(_class, name, signature, _covered, _first);
        }

        private void ReadPoint()
        {
            if (!Count.TryRead(reader.Get("vc"u8), out var hits) || !Count.TryRead(reader.Get("sl"u8), out var line))
                throw reader.Wrong("a <SequencePoint> needs a visit count and a start line");
            if (line is 0 or >= SourceHits.HiddenLine)
                return;
            if (reader.TryGet("fileid"u8, out var id))
                Enter(id);
            if (_file is null)
                throw reader.Wrong("a <SequencePoint> lies in no file that the report lists");
            Count.TryRead(reader.Get("el"u8), out var last);
            if (!_file.TryAdd(line, last, hits, _type))
                throw reader.Wrong("a <SequencePoint> spans more lines than a statement has");
            _covered |= hits > 0;
            _first = _first == 0 ? (int)line : Math.Min(_first, (int)line);
        }

        private void ReadBranch()
        {
            if (!Count.TryRead(reader.Get("vc"u8), out var hits))
                throw reader.Wrong("a <BranchPoint> needs a visit count");
            if (!Count.TryRead(reader.Get("sl"u8), out var line) || line is 0 or >= SourceHits.HiddenLine)
                return;
            if (reader.TryGet("fileid"u8, out var id))
                Enter(id);
            Count.TryRead(reader.Get("offset"u8), out var offset);
            Count.TryRead(reader.Get("path"u8), out var path);
            if (_file is not null)
                _branches.Add(_file, _id, (int)line, offset, path, hits > 0);
        }

        private void Enter(ReadOnlySpan<byte> text)
        {
            if (!Count.TryRead(text, out var id) || !_paths.TryGetValue(id, out var path))
                return;
            if (!_files.TryGetValue(id, out var file))
                _files[id] = file = report.File(_assembly, path);
            if (_file == file && _typeOf == _class)
                return;
            (_file, _id, _typeOf) = (file, id, _class);
            _type = file.Type(Encoding.UTF8.GetString(_class));
        }
    }
}
