using System.Xml;
using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Recording;

/// <summary>Finds what the runner left, and learns from its settings whether it ran everything.</summary>
public static class TestResults
{
    /// <summary>The file that the build touches just before the tests start.</summary>
    private const string Started = "started";

    /// <summary>The TRX file of the run: our own, else the newest one in the user's folder that this run wrote.</summary>
    /// <param name="ours">Our own folder.</param>
    /// <param name="users">The folder that the user chose, or null.</param>
    /// <param name="assembly">Name of the test assembly: the folder may be that of several projects.</param>
    /// <returns>An absolute path; of a file that does not exist when the run left none.</returns>
    public static string FindTrx(string ours, string? users, string assembly)
    {
        var own = Path.Combine(ours, "tests.trx");
        if (File.Exists(own) || users is null || !Directory.Exists(users))
            return own;
        return OfThisRun(ours, users, "*.trx")
            .OrderByDescending(File.GetLastWriteTimeUtc)
            .FirstOrDefault(path => File.ReadLines(path).Any(line => line.Contains(assembly + ".dll", StringComparison.OrdinalIgnoreCase))) ?? own;
    }

    /// <summary>The files below a folder of the user's that are newer than the start of the run.</summary>
    public static IEnumerable<string> OfThisRun(string ours, string users, string pattern)
    {
        var start = File.GetLastWriteTimeUtc(Path.Combine(ours, Started));
        return Directory.EnumerateFiles(users, pattern, new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).Where(path => File.GetLastWriteTimeUtc(path) >= start);
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
