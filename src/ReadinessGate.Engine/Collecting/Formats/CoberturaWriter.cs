using System.Xml;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Writes merged coverage as Cobertura with paths relative to the root of the system: the same input gives the same bytes.</summary>
public static class CoberturaWriter
{
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
        foreach (var assembly in merge.Assemblies.Union(files.Select(file => file.Assembly)).Order(StringComparer.Ordinal))
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
        foreach (var type in classes)
        {
            writer.WriteStartElement("class");
            writer.WriteAttributeString("name", type);
            writer.WriteAttributeString("filename", file.Path);
            writer.WriteStartElement("methods");
            foreach (var method in file.Methods.Where(method => method.Class == type))
                WriteMethod(writer, method);
            writer.WriteEndElement();
            writer.WriteStartElement("lines");
            foreach (var line in file.Lines.Where(line => line.Class == type))
                WriteLine(writer, line);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
    }

    // The reader takes a method as covered when one of its lines is; which one does not matter here, the class has them all.
    private static void WriteMethod(XmlWriter writer, MethodCoverage method)
    {
        writer.WriteStartElement("method");
        writer.WriteAttributeString("name", method.Name);
        Number(writer, "line-rate", method.Covered ? 1 : 0);
        writer.WriteEndElement();
    }

    private static void WriteLine(XmlWriter writer, LineCoverage line)
    {
        writer.WriteStartElement("line");
        Number(writer, "number", line.Number);
        Number(writer, "hits", line.Hits);
        if (line.Branches > 0)
        {
            writer.WriteAttributeString("branch", "true");
            writer.WriteAttributeString("condition-coverage", FormattableString.Invariant($"{100.0 * line.BranchesCovered / line.Branches:0.##}% ({line.BranchesCovered}/{line.Branches})"));
        }

        writer.WriteEndElement();
    }

    private static void Number(XmlWriter writer, string name, double value) => writer.WriteAttributeString(name, value.ToString("0.####", CultureInfo.InvariantCulture));
}
