using System.Text;
using ReadinessGate.Collecting.CoverageFormats;

namespace ReadinessGate.Tests.Workbench;

/// <summary>Reads coverage reports from texts.</summary>
public static class Reports
{
    /// <summary>One report, called <c>c.xml</c>.</summary>
    public static CoverageReport Read(string text, bool detailed = true) => CoverageReaders.Read("c.xml", Sample.Text(text), detailed);

    /// <summary>The union of some reports, with paths as they are written.</summary>
    public static CoverageMerge Merge(params string[] reports)
    {
        var merge = new CoverageMerge();
        foreach (var report in reports)
            merge.Add(Read(report), static (assembly, path) => (assembly, path));
        return merge;
    }

    /// <summary>The same union as Cobertura.</summary>
    public static string Written(params string[] reports) => Written(Merge(reports));

    /// <summary>A union as Cobertura.</summary>
    public static string Written(CoverageMerge merge)
    {
        using var memory = new MemoryStream();
        CoberturaWriter.Write(merge, memory);
        return Encoding.UTF8.GetString(memory.ToArray());
    }

    /// <summary>The only file of a report.</summary>
    public static FileCoverage Only(string text) => Assert.Single(Merge(text).Files);

    /// <summary>What is said of a report that can't be used.</summary>
    public static string Problem(string text) => Assert.Throws<EvidenceException>(() => Read(text)).Message;

    /// <summary>Lines as <c>3:2</c> (hits), with branches <c>3:2 1/2</c>.</summary>
    public static string Lines(FileCoverage file) => string.Join(", ", file.Lines.Select(line => $"{line.Number}:{line.Hits}{(line.Branches > 0 ? $" {line.BranchesCovered}/{line.Branches}" : "")}"));

    /// <summary>Methods as <c>+C.Name</c> when covered, else <c>-C.Name</c>.</summary>
    public static string Methods(FileCoverage file) => string.Join(", ", file.Methods.Select(method => $"{(method.Covered ? '+' : '-')}{method.Class}.{method.Name}"));
}
