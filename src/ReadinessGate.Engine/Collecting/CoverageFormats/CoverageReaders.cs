using System.Reflection;

namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Reads a coverage report of whatever format.</summary>
public static class CoverageReaders
{
    /// <summary>All readers, sorted by format.</summary>
    public static readonly ImmutableArray<CoverageReader> All =
    [
        .. typeof(CoverageReaders).Assembly.GetCustomAttributes<CoverageFormatAttribute>()
            .Select(format => (CoverageReader)Activator.CreateInstance(format.Reader)!)
            .OrderBy(reader => reader.Format, StringComparer.Ordinal),
    ];

    /// <summary>Reads one report.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content, which can go back to its start.</param>
    /// <param name="detailed">True to keep hits and names, false where only totals are wanted.</param>
    /// <exception cref="EvidenceException">The format is not understood, or the file is damaged; names file and, where there is one, line.</exception>
    public static CoverageReport Read(string path, Stream content, bool detailed)
    {
        var head = ReportHead.Of(content);
        var reader = All.FirstOrDefault(reader => reader.Recognises(head)) ?? throw new EvidenceException($"{path}: {Unknown(head)}; understood are {string.Join(", ", All.Select(reader => reader.Format))}");
        var report = new CoverageReport(detailed) { Format = reader.Format };
        reader.Read(path, content, report);
        return report;
    }

    private static string Unknown(ReportHead head)
    {
        if (head.Text.Length == 0)
            return "the file is empty, and no coverage report";
        if (head.Text.Contains('\0', StringComparison.Ordinal))
            return "this is a binary file; have Microsoft's collector write Cobertura (Format=cobertura)";
        return head.RootName switch
        {
            "" => "this is no coverage report that is understood",
            "results" => "this is Microsoft's own XML (<results>); have its collector write Cobertura (Format=cobertura)",
            var name => $"this is no coverage report that is understood: the root element is <{name}>",
        };
    }
}
