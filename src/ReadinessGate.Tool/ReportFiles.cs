using System.Text;
using ReadinessGate.Collecting;
using ReadinessGate.Recording;
using ReadinessGate.Reporting;

namespace ReadinessGate.Tool;

/// <summary>Writes the report's files.</summary>
public static class ReportFiles
{
    /// <summary>Writes result.json and report.md.</summary>
    /// <param name="report">The report.</param>
    /// <param name="system">The system it is about.</param>
    /// <param name="folder">The folder; null for the one of the policy.</param>
    /// <returns>The path of report.md for a person: relative where it lies in the system.</returns>
    public static string Write(Report report, SystemRoot system, string? folder)
    {
        var relative = Gate.LoadPolicy(system.Folder, system.PolicyPath).ReportPath;
        var target = folder ?? Path.Combine(system.Folder, relative);
        using var json = new MemoryStream();
        JsonReportWriter.Write(report, json);
        using var markdown = new StringWriter(CultureInfo.InvariantCulture);
        MarkdownReportWriter.Write(report, markdown);
        EvidenceJson.WriteWhole(Path.Combine(target, "result.json"), json.ToArray());
        EvidenceJson.WriteWhole(Path.Combine(target, "report.md"), Encoding.UTF8.GetBytes(markdown.ToString()));
        if (folder is null)
            Ignore(target);
        return $"{(folder ?? relative).Replace('\\', '/').TrimEnd('/')}/report.md";
    }

    /// <summary>Keeps an output folder out of git.</summary>
    public static void Ignore(string folder)
    {
        var path = Path.Combine(folder, ".gitignore");
        if (!File.Exists(path))
            EvidenceJson.WriteWhole(path, "*\n"u8);
    }
}
