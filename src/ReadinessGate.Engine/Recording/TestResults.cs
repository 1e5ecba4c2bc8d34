using System.Xml;
using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Recording;

/// <summary>Finds what the runner left, and learns from its settings whether it ran everything.</summary>
public static class TestResults
{
    /// <summary>The file that the build touches just before the tests start.</summary>
    private const string Started = "started";

    /// <summary>The TRX file of the run: our own, else the newest one in the user's folder that this run wrote.</summary>
    /// <returns>An absolute path; of a file that does not exist when the run left none.</returns>
    public static string FindTrx(string ours, string? users)
    {
        var own = Path.Combine(ours, "tests.trx");
        if (File.Exists(own) || users is null || !Directory.Exists(users))
            return own;
        var start = File.GetLastWriteTimeUtc(Path.Combine(ours, Started));
        return Directory.EnumerateFiles(users, "*.trx", SearchOption.AllDirectories)
            .Where(path => File.GetLastWriteTimeUtc(path) >= start)
            .OrderByDescending(File.GetLastWriteTimeUtc)
            .FirstOrDefault() ?? own;
    }

    /// <summary>True when a .runsettings file selects only some of the tests.</summary>
    public static bool IsFiltered(string? settings)
    {
        if (settings is null || !File.Exists(settings))
            return false;
        try
        {
            var filtered = false;
            using var stream = File.OpenRead(settings);
            SafeXml.Read(Path.GetFileName(settings), stream, "RunSettings", "a .runsettings file", reader =>
            {
                while (reader.Read())
                    filtered |= reader.NodeType == XmlNodeType.Element && reader.LocalName is "TestCaseFilter" or "Where" && !reader.IsEmptyElement;
            });
            return filtered;
        }
        catch (EvidenceException)
        {
            // The runner says by itself that it can't read its settings.
            return false;
        }
    }
}
