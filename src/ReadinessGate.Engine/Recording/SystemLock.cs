using System.Diagnostics;

namespace ReadinessGate.Recording;

/// <summary>One writer at a time in a system's evidence. The operating system releases the lock when its holder dies.</summary>
public sealed class SystemLock : IDisposable
{
    private readonly FileStream _file;

    private SystemLock(FileStream file) => _file = file;

    /// <summary>Waits for the lock.</summary>
    /// <param name="folder">The folder of the lock file.</param>
    /// <param name="patience">How long to wait at most.</param>
    /// <exception cref="EvidenceException">Another process held the lock all the time.</exception>
    public static SystemLock Take(string folder, TimeSpan patience)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, ".lock");
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return new SystemLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (Stopwatch.GetElapsedTime(start) < patience)
            {
                Thread.Sleep(20);
            }
            catch (IOException problem)
            {
                throw new EvidenceException($"another process has been writing evidence for more than {patience.TotalSeconds:F0} s; end it and try again", problem);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
