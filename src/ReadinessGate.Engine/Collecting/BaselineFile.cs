namespace ReadinessGate.Collecting;

/// <summary>The baseline of a system.</summary>
public static class BaselineFile
{
    /// <summary>Reads the file; null without one.</summary>
    /// <exception cref="EvidenceException">It can't be read, or anything in it is wrong.</exception>
    public static Baseline? Read(RepositoryFiles files)
    {
        var path = files.FullPath(Baseline.FileName);
        try
        {
            return File.Exists(path) ? Baseline.Read(File.ReadAllBytes(path)) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new EvidenceException($"{Baseline.FileName}: the file can't be read ({problem.GetType().Name})", problem);
        }
    }
}
