using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReadinessGate.Collecting.Formats;

[assembly: ReadinessGate.Collecting.CoverageFormats.CoverageFormat(typeof(ReadinessGate.Collecting.CoverageFormats.CoverletJsonReader))]

namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Reads coverlet's own JSON: assemblies, files, types, methods, and in each its lines and branches.</summary>
public sealed partial class CoverletJsonReader : CoverageReader
{
    /// <inheritdoc/>
    public override string Format => "coverlet JSON";

    /// <inheritdoc/>
    public override ImmutableArray<string> FileNames => ["coverage.json"];

    /// <inheritdoc/>
    public override int Preference => 3;

    /// <inheritdoc/>
    public override bool Recognises(ReportHead head) => head.Text.StartsWith('{') && FirstKey().IsMatch(head.Text);

    /// <inheritdoc/>
    public override void Read(string path, Stream content, CoverageReport report)
    {
        try
        {
            new Document(new JsonStream(content), report).Read();
        }
        catch (JsonException problem)
        {
            throw new EvidenceException($"{path}({(problem.LineNumber ?? 0) + 1}): a coverlet JSON report was expected, but the file is cut off or damaged", problem);
        }
        catch (FormatException problem)
        {
            throw new EvidenceException($"{path}: the file is JSON, but not of the shape of a coverlet JSON report ({problem.Message})", problem);
        }

        if (report.Assemblies.Count == 0)
            throw new EvidenceException($"{path}: the coverage report names no assembly; nothing was measured");
    }

    // Assemblies come first. Other tools' JSON, such as a summary beside the report, begins with something else.
    [GeneratedRegex("""^\{\s*"[^"]+\.(dll|exe)"\s*:""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstKey();

    private sealed class Document(JsonStream json, CoverageReport report)
    {
        private readonly BranchPoints _branches = new();
        private SourceHits _file = new(false, new Scratch());
        private int _files;

        public void Read()
        {
            json.Read();
            foreach (var name in Members())
            {
                var assembly = report.Assembly(name);
                foreach (var path in Members())
                {
                    (_file, _files) = (report.File(assembly, path), _files + 1);
                    foreach (var type in Members())
                        foreach (var method in Members())
                            ReadMethod(type, Encoding.UTF8.GetBytes(method));
                }
            }
        }

        private void ReadMethod(string type, byte[] method)
        {
            var (first, covered) = (0, false);
            foreach (var part in Members())
            {
                if (part == "Lines")
                    (first, covered) = ReadLines(_file.Type(type));
                else if (part == "Branches")
                    ReadBranches();
                else
                    json.Skip();
            }

            _branches.Flush();
            if (first == 0)
                return;
            MethodNames.Split(method, out var name, out var signature);
            _file.Method(Encoding.UTF8.GetBytes(type), name, signature, covered, first);
        }

        private (int First, bool Covered) ReadLines(int type)
        {
            var (first, covered) = (0, false);
            foreach (var key in Members())
            {
                if (!int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var line) || line is < 1 or >= SourceHits.HiddenLine)
                    throw new FormatException($"'{key}' is no line number");
                var hits = json.Number;
                _file.Line(line, hits, type);
                covered |= hits > 0;
                first = first == 0 ? line : Math.Min(first, line);
            }

            return (first, covered);
        }

        private void ReadBranches()
        {
            json.Expect(JsonTokenType.StartArray);
            while (json.Read() && json.Kind != JsonTokenType.EndArray)
            {
                var (line, offset, path, hits) = (0L, 0L, 0L, 0L);
                foreach (var name in Members())
                {
                    var number = json.Number;
                    (line, offset, path, hits) = name switch
                    {
                        "Line" => (number, offset, path, hits),
                        "Offset" => (line, number, path, hits),
                        "Path" => (line, offset, number, hits),
                        "Hits" => (line, offset, path, number),
                        _ => (line, offset, path, hits),
                    };
                }

                if (line is > 0 and < SourceHits.HiddenLine)
                    _branches.Add(_file, _files, (int)line, offset, path, hits > 0);
            }
        }

        private IEnumerable<string> Members()
        {
            json.Expect(JsonTokenType.StartObject);
            while (json.NextMember() is { } name)
                yield return name;
        }
    }
}
