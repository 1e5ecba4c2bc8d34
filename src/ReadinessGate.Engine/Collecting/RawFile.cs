using System.Security.Cryptography;

namespace ReadinessGate.Collecting;

/// <summary>A file of results as a tool wrote it, outside the evidence folder.</summary>
/// <param name="Path">Relative to the root of the system or to the folder that was handed in, with <c>/</c>; what reports show.</param>
/// <param name="FullPath">Absolute; never printed.</param>
/// <param name="Identity">SHA-256 of its content: <c>sha256:…</c>.</param>
/// <param name="WrittenUtc">When the file system says it was written; an unpacked artifact may say anything.</param>
public sealed record RawFile(string Path, string FullPath, string Identity, DateTime WrittenUtc)
{
    /// <summary>A file and the hash of its content.</summary>
    /// <param name="path">What reports show.</param>
    /// <param name="fullPath">Absolute.</param>
    /// <exception cref="EvidenceException">The file can't be read.</exception>
    public static RawFile Of(string path, string fullPath)
    {
        try
        {
            using var stream = File.OpenRead(fullPath);
            return new RawFile(path, fullPath, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(stream)), File.GetLastWriteTimeUtc(fullPath));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new EvidenceException($"{path}: the file can't be read ({problem.GetType().Name})", problem);
        }
    }
}
