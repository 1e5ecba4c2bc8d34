using System.Security.Cryptography;
using System.Text;

namespace ReadinessGate.Collecting;

/// <summary>Compares the sources on disk with those that a build compiled.</summary>
public static class SourceState
{
    /// <summary>SHA-256 over the sorted names of the C# files below a project's folder: a new or deleted file changes it.</summary>
    public static string TreeOf(string projectFolder)
    {
        var names = RepositoryFiles.Below(projectFolder, ".cs").Select(path => Path.GetRelativePath(projectFolder, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names))));
    }

    /// <summary>The first source that is no longer what the build compiled, in words; null when nothing changed or no source is at hand.</summary>
    public static string? ChangeSince(ProjectFacts facts, RepositoryFiles files)
    {
        var project = files.FullPath(facts.Project);
        if (!File.Exists(project))
            return null;
        foreach (var document in facts.Documents)
        {
            var path = files.FullPath(document.Path);
            if (!File.Exists(path))
                return $"{document.Path} was deleted";
            if (!Matches(path, document.Checksum))
                return $"{document.Path} changed";
        }

        return facts.SourceTree is not null && facts.SourceTree != TreeOf(Path.GetDirectoryName(project)!) ? $"source files of {facts.Name} were added or deleted" : null;
    }

    // A checkout on another system may have other line ends: the same source all the same.
    private static bool Matches(string path, string checksum)
    {
        var bytes = File.ReadAllBytes(path);
        if (Checksum(bytes, checksum) == checksum)
            return true;
        var unix = bytes.AsSpan().IndexOf((byte)'\r') < 0 ? bytes : WithoutReturns(bytes);
        return Checksum(unix, checksum) == checksum || Checksum(WithReturns(unix), checksum) == checksum;
    }

    private static byte[] WithoutReturns(byte[] bytes)
    {
        var result = new List<byte>(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
            if (bytes[i] != '\r' || i + 1 == bytes.Length || bytes[i + 1] != '\n')
                result.Add(bytes[i]);
        return [.. result];
    }

    private static byte[] WithReturns(byte[] bytes)
    {
        var result = new List<byte>(bytes.Length + (bytes.Length / 20));
        foreach (var value in bytes)
        {
            if (value == '\n')
                result.Add((byte)'\r');
            result.Add(value);
        }

        return [.. result];
    }

    // The algorithm is the compiler's choice (ChecksumAlgorithm); SHA-1 here identifies, it protects nothing.
    private static string Checksum(byte[] bytes, string like) => like.StartsWith("sha1:", StringComparison.Ordinal)
        ? "sha1:" + Convert.ToHexStringLower(SHA1.HashData(bytes))
        : "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));
}
