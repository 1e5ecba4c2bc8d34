using ReadinessGate.Collecting.Formats;

[assembly: ReadinessGate.Collecting.CoverageFormats.CoverageFormat(typeof(ReadinessGate.Collecting.CoverageFormats.SonarCoverageReader))]

namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Reads SonarQube's generic test coverage, which any tool can write: files and their lines, no assemblies and no methods.</summary>
public sealed class SonarCoverageReader : CoverageReader
{
    /// <inheritdoc/>
    public override string Format => "SonarQube generic";

    /// <inheritdoc/>
    public override ImmutableArray<string> FileNames => ["sonar*coverage*.xml"];

    /// <inheritdoc/>
    public override int Preference => 7;

    /// <inheritdoc/>
    public override bool Recognises(ReportHead head) =>
        head.RootName == "coverage" && head.RootTag.Contains("version=\"1\"", StringComparison.Ordinal) && !head.RootTag.Contains("-rate", StringComparison.Ordinal) && !head.RootTag.Contains("lines-valid", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override void Read(string path, Stream content, CoverageReport report)
    {
        if (!XmlElements.Read(path, content, "coverage", "a SonarQube generic coverage report", reader => ReadFiles(reader, report)))
            throw new EvidenceException($"{path}: the coverage report names no file; nothing was measured");
    }

    private static bool ReadFiles(ElementReader reader, CoverageReport report)
    {
        SourceHits? file = null;
        while (reader.Read())
        {
            if (reader.Starts("file"u8))
                file = report.File("", reader.GetText("path"u8));
            else if (reader.Starts("lineToCover"u8))
                ReadLine(reader, file);
        }

        return file is not null;
    }

    private static void ReadLine(ElementReader reader, SourceHits? file)
    {
        var covered = reader.Get("covered"u8);
        if (file is null || !Count.TryRead(reader.Get("lineNumber"u8), out var line) || line is < 1 or >= SourceHits.HiddenLine || !(covered.SequenceEqual("true"u8) || covered.SequenceEqual("false"u8)))
            throw reader.Wrong("a <lineToCover> needs a lineNumber from 1 up and covered=\"true\" or \"false\", below a <file>");
        file.Line((int)line, covered.SequenceEqual("true"u8) ? 1 : 0, file.Type(""));
        if (Count.TryRead(reader.Get("branchesToCover"u8), out var total) && total > 0)
        {
            Count.TryRead(reader.Get("coveredBranches"u8), out var taken);
            file.Branch(new BranchHits((int)line, BranchHits.WholeLine, (ushort)Math.Min(total, ushort.MaxValue), (ushort)Math.Min(Math.Min(taken, total), ushort.MaxValue), 0));
        }
    }
}
