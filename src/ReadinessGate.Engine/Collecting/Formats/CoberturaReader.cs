using System.Xml;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads the line hits of one Cobertura report, as coverlet, Microsoft's collector and our own writer write it.</summary>
public sealed class CoberturaReader
{
    private readonly CoverageMerge _merge;
    private readonly Func<string, string, string> _locate;
    private readonly string _path;
    private readonly List<string> _sources = [];
    private readonly Dictionary<(string Assembly, string File), string> _located = [];
    private string _assembly = "";
    private string _class = "";
    private string _file = "";

    private CoberturaReader(string path, CoverageMerge merge, Func<string, string, string>? locate)
    {
        (_path, _merge) = (path, merge);
        _locate = locate ?? ((_, file) => file.Replace('\\', '/'));
    }

    /// <summary>Reads one report into <paramref name="merge"/>.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content.</param>
    /// <param name="merge">Receives lines and methods.</param>
    /// <param name="locate">Turns assembly and source path of the report into a path relative to the root of the system.</param>
    /// <exception cref="EvidenceException">The text is not XML, or not Cobertura; names file and line.</exception>
    public static void Read(string path, Stream content, CoverageMerge merge, Func<string, string, string>? locate = null) =>
        SafeXml.Read(path, content, "coverage", "a Cobertura report", reader => new CoberturaReader(path, merge, locate).ReadReport(reader));

    private void ReadReport(XmlReader reader)
    {
        if (reader.GetAttribute("line-rate") is null && reader.GetAttribute("lines-valid") is null)
            throw new EvidenceException($"{_path}(1): this is not a Cobertura report: <coverage> has no attribute 'line-rate'");
        var packages = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "source":
                    _sources.Add(reader.ReadString());
                    break;
                case "package":
                    packages++;
                    _assembly = _merge.Assembly(reader.GetAttribute("name") ?? "");
                    break;
                case "class":
                    _class = reader.GetAttribute("name") ?? "";
                    _file = Locate(reader.GetAttribute("filename") ?? "");
                    break;
                case "method":
                    ReadMethod(reader);
                    break;
                case "line":
                    ReadLine(reader);
                    break;
            }
        }

        if (packages == 0)
            throw new EvidenceException($"{_path}: the coverage report names no assembly; nothing was measured");
    }

    private void ReadMethod(XmlReader reader)
    {
        var name = reader.GetAttribute("name") + reader.GetAttribute("signature");
        if (reader.IsEmptyElement)
        {
            // Without lines of its own only its rate tells whether it ran.
            if (TryCount(reader.GetAttribute("line-rate"), out var rate))
                _merge.Method(_assembly, _file, new MethodCoverage(_class, name, rate > 0));
            return;
        }

        var (covered, lines) = (false, 0);
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "line")
                continue;
            lines++;
            covered |= ReadLine(reader);
        }

        if (lines > 0)
            _merge.Method(_assembly, _file, new MethodCoverage(_class, name, covered));
    }

    private bool ReadLine(XmlReader reader)
    {
        if (!int.TryParse(reader.GetAttribute("number"), CultureInfo.InvariantCulture, out var number) || number < 1 || !TryCount(reader.GetAttribute("hits"), out var count))
            throw new EvidenceException($"{_path}({((IXmlLineInfo)reader).LineNumber}): a <line> needs a number from 1 up and a count of hits");
        var hits = (long)Math.Min(count, long.MaxValue / 2);
        var (branchesCovered, branches) = Branches(reader.GetAttribute("condition-coverage"));
        _merge.Line(_assembly, _file, new LineCoverage(number, hits, branchesCovered, branches, _class));
        return hits > 0;
    }

    // Some producers overflow or write exponents; what counts is whether it is zero.
    private static bool TryCount(string? text, out double count) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out count) && count >= 0;

    // "50% (1/2)"
    private static (int Covered, int Total) Branches(string? text)
    {
        var open = text?.IndexOf('(', StringComparison.Ordinal) ?? -1;
        if (open < 0)
            return (0, 0);
        var parts = text![(open + 1)..].TrimEnd(')', ' ').Split('/');
        return parts.Length == 2 && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var covered) && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var total) && covered >= 0 && total >= covered
            ? (covered, total)
            : (0, 0);
    }

    private string Locate(string file)
    {
        if (!_located.TryGetValue((_assembly, file), out var located))
        {
            var rooted = Path.IsPathRooted(file) || (file.Length > 1 && file[1] == ':');
            var source = rooted ? null : _sources.FirstOrDefault(candidate => File.Exists(Path.Combine(candidate, file))) ?? (_sources.Count == 1 ? _sources[0] : null);
            _located[(_assembly, file)] = located = _locate(_assembly, string.IsNullOrEmpty(source) ? file : Path.Combine(source, file));
        }

        return located;
    }
}
