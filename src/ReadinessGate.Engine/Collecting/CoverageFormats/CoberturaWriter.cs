using System.Xml;

namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Writes merged coverage as Cobertura with paths relative to the root of the system: the same input gives the same bytes.</summary>
public static class CoberturaWriter
{
    private static readonly Comparer<LineCoverage> ByNumber = Comparer<LineCoverage>.Create(static (a, b) => a.Number.CompareTo(b.Number));

    /// <summary>Writes the files of <paramref name="merge"/>, and every assembly that a report mentioned.</summary>
    public static void Write(CoverageMerge merge, Stream output)
    {
        var files = merge.Files.ToArray();
        var totals = CoverageTotals.Of(files);
        using var writer = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new System.Text.UTF8Encoding(false) });
        writer.WriteStartElement("coverage");
        Number(writer, "line-rate", totals.LinePercent / 100);
        Number(writer, "branch-rate", totals.BranchPercent / 100);
        Number(writer, "lines-covered", totals.LinesCovered);
        Number(writer, "lines-valid", totals.Lines);
        Number(writer, "branches-covered", totals.BranchesCovered);
        Number(writer, "branches-valid", totals.Branches);
        writer.WriteAttributeString("version", "1");
        writer.WriteStartElement("packages");
        foreach (var assembly in files.Select(file => file.Assembly).Union(merge.Assemblies, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal))
        {
            writer.WriteStartElement("package");
            writer.WriteAttributeString("name", assembly);
            writer.WriteStartElement("classes");
            foreach (var file in files.Where(file => file.Assembly == assembly))
                WriteFile(writer, file);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteFile(XmlWriter writer, FileCoverage file)
    {
        var classes = file.Lines.Select(line => line.Class).Concat(file.Methods.Select(method => method.Class)).Distinct().Order(StringComparer.Ordinal);
        var conditions = file.Conditions.ToLookup(condition => condition.Line);
        foreach (var type in classes)
        {
            writer.WriteStartElement("class");
            writer.WriteAttributeString("name", type);
            writer.WriteAttributeString("filename", file.Path);
            writer.WriteStartElement("methods");
            foreach (var method in file.Methods.Where(method => method.Class == type))
                WriteMethod(writer, method, file.Lines);
            writer.WriteEndElement();
            writer.WriteStartElement("lines");
            foreach (var line in file.Lines.Where(line => line.Class == type))
                WriteLine(writer, line, conditions[line.Number]);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
    }

    // Which lines belong to a method is not kept, but its first one says where it is. Where that line alone would tell another story, its rate does.
    private static void WriteMethod(XmlWriter writer, MethodCoverage method, ImmutableArray<LineCoverage> lines)
    {
        var open = method.Name.IndexOf('(', StringComparison.Ordinal);
        writer.WriteStartElement("method");
        writer.WriteAttributeString("name", open < 0 ? method.Name : method.Name[..open]);
        writer.WriteAttributeString("signature", open < 0 ? "" : method.Name[open..]);
        Number(writer, "line-rate", method.Covered ? 1 : 0);
        var index = lines.BinarySearch(new LineCoverage(method.Line, 0, 0, 0, ""), ByNumber);
        if (index >= 0 && lines[index].Class == method.Class && lines[index].Hits > 0 == method.Covered)
        {
            writer.WriteStartElement("lines");
            WriteLine(writer, lines[index] with { Branches = 0 }, []);
            writer.WriteEndElement();
        }
        else if (method.Line > 0)
        {
            Number(writer, "line", method.Line);
        }

        writer.WriteEndElement();
    }

    private static void WriteLine(XmlWriter writer, LineCoverage line, IEnumerable<ConditionCoverage> conditions)
    {
        writer.WriteStartElement("line");
        Number(writer, "number", line.Number);
        Number(writer, "hits", line.Hits);
        if (line.Branches > 0)
        {
            writer.WriteAttributeString("branch", "true");
            writer.WriteAttributeString("condition-coverage", FormattableString.Invariant($"{100.0 * line.BranchesCovered / line.Branches:0.##}% ({line.BranchesCovered}/{line.Branches})"));
            WriteConditions(writer, line, [.. conditions]);
        }

        writer.WriteEndElement();
    }

    // Where a report knew less than the sum that another told, the parts would contradict the whole.
    private static void WriteConditions(XmlWriter writer, LineCoverage line, ConditionCoverage[] conditions)
    {
        if (conditions.Sum(condition => condition.Branches) != line.Branches || conditions.Sum(condition => condition.Covered) != line.BranchesCovered)
            return;
        writer.WriteStartElement("conditions");
        foreach (var (condition, index) in conditions.Select((condition, index) => (condition, index)))
        {
            writer.WriteStartElement("condition");
            Number(writer, "number", index);
            writer.WriteAttributeString("type", "jump");
            writer.WriteAttributeString("coverage", FormattableString.Invariant($"{100.0 * condition.Covered / condition.Branches:0.##}%"));
            if (condition.Branches <= BranchHits.Bits && System.Numerics.BitOperations.PopCount(condition.Which) == condition.Covered)
                writer.WriteAttributeString("paths", string.Concat(Enumerable.Range(0, condition.Branches).Select(path => (condition.Which >> path & 1) == 1 ? '1' : '0')));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void Number(XmlWriter writer, string name, double value) => writer.WriteAttributeString(name, value.ToString("0.####", CultureInfo.InvariantCulture));
}
