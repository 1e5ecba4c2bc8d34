using System.Text;
using System.Text.Json;
using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Reads coverlet's own JSON: assemblies, files, types, methods, and in each its lines and branches.</summary>
public sealed class CoverletJsonReader : CoverageReader
{
    /// <inheritdoc/>
    public override string Format => "coverlet JSON";

    /// <inheritdoc/>
    public override bool Recognises(ReportHead head) => head.Text.StartsWith('{');

    /// <inheritdoc/>
    public override void Read(string path, Stream content, CoverageReport report)
    {
        var document = new Document(path, report);
        JsonStream.Read(path, content, "a coverlet JSON report", document.Take);
        if (report.Assemblies.Count == 0)
            throw new EvidenceException($"{path}: the coverage report names no assembly; nothing was measured");
    }

    private sealed class Document(string path, CoverageReport report)
    {
        private const int Assembly = 1;
        private const int File = 2;
        private const int Type = 3;
        private const int Method = 4;
        private const int Part = 5;
        private const int Line = 6;
        private const int Branch = 7;

        private readonly BranchPoints _branches = new();
        private readonly Dictionary<string, long> _branch = [];
        private string _assembly = "";
        private byte[] _type = [];
        private byte[] _method = [];
        private string _part = "";
        private string _key = "";
        private SourceHits? _file;
        private int _typeNumber;
        private int _first;
        private int _files;
        private bool _covered;

        public void Take(ref Utf8JsonReader reader)
        {
            var depth = reader.CurrentDepth;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    Enter(depth, ref reader);
                    break;
                case JsonTokenType.EndObject when depth == Line && _part == "Branches":
                    TakeBranch();
                    break;
                case JsonTokenType.EndObject when depth == Method:
                    EndMethod();
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    break;
                case JsonTokenType.Number when depth == Line && _part == "Lines":
                    TakeLine(ref reader);
                    break;
                case JsonTokenType.Number when depth == Branch:
                    _branch[_key] = Number(ref reader);
                    break;
                case JsonTokenType.StartObject when depth < Part || (depth == Part && _part == "Lines") || (depth == Line && _part == "Branches"):
                case JsonTokenType.StartArray when depth == Part && _part == "Branches":
                    break;
                default:
                    throw new EvidenceException($"{path}: the file is JSON, but not of the shape of a coverlet JSON report");
            }
        }

        private void Enter(int depth, ref Utf8JsonReader reader)
        {
            var name = reader.GetString()!;
            switch (depth)
            {
                case Assembly:
                    _assembly = report.Assembly(name);
                    _branches.Forget();
                    break;
                case File:
                    (_file, _files) = (report.File(_assembly, name), _files + 1);
                    break;
                case Type:
                    _type = Encoding.UTF8.GetBytes(name);
                    _typeNumber = _file!.Type(name);
                    break;
                case Method:
                    (_method, _covered, _first) = (Encoding.UTF8.GetBytes(name), false, 0);
                    break;
                case Part:
                    _part = name;
                    break;
                default:
                    _key = name;
                    break;
            }
        }

        private void TakeLine(ref Utf8JsonReader reader)
        {
            var hits = Number(ref reader);
            if (!int.TryParse(_key, NumberStyles.None, CultureInfo.InvariantCulture, out var line) || line is < 1 or >= SourceHits.HiddenLine)
                throw new EvidenceException($"{path}: '{_key}' in the lines of {Encoding.UTF8.GetString(_method)} is no line number");
            _file!.Line(line, hits, _typeNumber);
            _covered |= hits > 0;
            _first = _first == 0 ? line : Math.Min(_first, line);
        }

        private void TakeBranch()
        {
            var line = _branch.GetValueOrDefault("Line");
            if (line is > 0 and < SourceHits.HiddenLine)
                _branches.Add(_file!, _files, (int)line, _branch.GetValueOrDefault("Offset"), _branch.GetValueOrDefault("Path"), _branch.GetValueOrDefault("Hits") > 0);
            _branch.Clear();
        }

        private void EndMethod()
        {
            _branches.Flush();
            if (_first == 0)
                return;
            MethodNames.Split(_method, out var name, out var signature);
            _file!.Method(MethodHits.Of(_type, name, signature, _covered, report.IsDetailed) with { Line = _first });
        }

        private static long Number(ref Utf8JsonReader reader) => Count.TryRead(reader.ValueSpan, out var number) ? number : 0;
    }
}
