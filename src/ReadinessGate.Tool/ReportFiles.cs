using System.Text;
using ReadinessGate.Collecting;
using ReadinessGate.Recording;
using ReadinessGate.Reporting;

namespace ReadinessGate.Tool;

/// <summary>Writes the report's files.</summary>
public static class ReportFiles
{
    /// <summary>The file name of the receipt.</summary>
    public const string Receipt = "receipt.json";

    /// <summary>Writes result.json, report.md and receipt.json.</summary>
    /// <param name="report">The report.</param>
    /// <param name="system">The system it is about.</param>
    /// <param name="folder">The folder; null for the one of the policy.</param>
    /// <returns>The path of report.md for a person: relative where it lies in the system.</returns>
    public static string Write(Report report, SystemRoot system, string? folder)
    {
        var relative = Gate.LoadPolicy(system.Folder, system.PolicyPath).ReportPath;
        var target = folder ?? Path.Combine(system.Folder, relative);
        var isOurs = IsOurs(target);
        using var json = new MemoryStream();
        JsonReportWriter.Write(report, json);
        using var markdown = new StringWriter(CultureInfo.InvariantCulture);
        MarkdownReportWriter.Write(report, markdown);
        EvidenceJson.WriteWhole(Path.Combine(target, "result.json"), json.ToArray());
        EvidenceJson.WriteWhole(Path.Combine(target, "report.md"), Encoding.UTF8.GetBytes(markdown.ToString()));
        EvidenceJson.WriteWhole(Path.Combine(target, Receipt), ReceiptWriter.Write(ReadinessGate.Receipt.Of(report)));
        if (folder is null && isOurs)
            Ignore(target);
        return $"{(folder ?? relative).Replace('\\', '/').TrimEnd('/')}/report.md";
    }

    // In a folder with files of the user's own it would hide those.
    private static bool IsOurs(string folder) => !Directory.Exists(folder)
        || Directory.EnumerateFileSystemEntries(folder).All(entry => Path.GetFileName(entry) is "evidence" or "report.md" or "result.json" or Receipt or "receipt.intoto.json" or ".lock");

    /// <summary>Keeps an output folder out of git.</summary>
    public static void Ignore(string folder)
    {
        var path = Path.Combine(folder, ".gitignore");
        if (!File.Exists(path))
            EvidenceJson.WriteWhole(path, "*\n"u8);
    }
}
