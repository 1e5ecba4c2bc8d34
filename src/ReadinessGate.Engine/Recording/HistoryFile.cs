using ReadinessGate.Collecting;

namespace ReadinessGate.Recording;

/// <summary>Keeps beside the list of tests which of them ended differently in two runs of the same sources.</summary>
public static class HistoryFile
{
    /// <summary>Compares a run with the one that it replaces, before its list of tests is replaced.</summary>
    /// <param name="folder">The evidence folder of the project and framework.</param>
    /// <param name="run">The run.</param>
    /// <param name="tests">Its tests.</param>
    /// <returns>True when there is a history now; without knowing what ran there is none.</returns>
    public static bool Update(string folder, RunFacts run, TestList tests)
    {
        var path = Path.Combine(folder, EvidenceLeg.HistoryFile);
        if (TestHistory.KeyOf(run) is not { } key)
        {
            File.Delete(path);
            return false;
        }

        var before = Read(folder, EvidenceLeg.HistoryFile, EvidenceJson.Default.TestHistory);
        var last = Read(folder, EvidenceLeg.TestsFile, EvidenceJson.Default.TestList);
        EvidenceJson.Write(path, TestHistory.After(before, last?.Cases, key, tests.Cases), EvidenceJson.Default.TestHistory);
        return true;
    }

    // What can't be read is about to be replaced: it proves nothing and spoils nothing.
    private static T? Read<T>(string folder, string file, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return File.Exists(Path.Combine(folder, file)) ? EvidenceJson.Read(Path.Combine(folder, file), file, type) : null;
        }
        catch (EvidenceException)
        {
            return null;
        }
    }
}
