using System.Security.Cryptography;
using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting.Checklists;

/// <summary>Looks at the files that items name as evidence, without following a link or leaving the repository.</summary>
public static class EvidenceFiles
{
    private const int ShaLength = 12;
    private const int LargestDocument = 4 << 20;

    /// <summary>True for what lies elsewhere: it can't be looked at.</summary>
    public static bool IsAddress(string evidence) => evidence.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || evidence.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the files of a checklist are, by the path as it is written.</summary>
    public static ImmutableDictionary<string, EvidenceFile> Of(Checklist checklist, RepositoryFiles files)
    {
        var decisions = checklist.Items.Select(item => item.Attributes.Decision).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return checklist.Items.SelectMany(item => item.Attributes.Evidence).Concat(decisions)
            .Where(path => !IsAddress(path)).Distinct(StringComparer.Ordinal)
            .ToImmutableDictionary(path => path, path => Read(files, path, decisions.Contains(path)), StringComparer.Ordinal);
    }

    /// <summary>The path without the heading that it points at.</summary>
    public static string FileOf(string evidence) => evidence.Split('#')[0];

    private static EvidenceFile Read(RepositoryFiles files, string path, bool isDecision)
    {
        try
        {
            var file = new FileInfo(files.FullPath(FileOf(path)));
            if (Path.IsPathRooted(path))
                return new EvidenceFile(path, "is no path relative to the repository");
            if (!file.Exists)
                return new EvidenceFile(path, Directory.Exists(file.FullName) ? "is a folder" : "does not exist");
            if (IsBehindLink(file, files.Root))
                return new EvidenceFile(path, "is a link, which is not followed");
            if (file.Length == 0)
                return new EvidenceFile(path, "is empty");
            using var content = file.OpenRead();
            var sha = Convert.ToHexStringLower(SHA256.HashData(content))[..ShaLength];
            return new EvidenceFile(path, null, sha, Headings: isDecision ? HeadingsOf(file) : []);
        }
        catch (EvidenceException)
        {
            return new EvidenceFile(path, "lies outside of the repository");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new EvidenceFile(path, $"can't be read ({problem.GetType().Name})");
        }
    }

    private static ImmutableArray<string> HeadingsOf(FileInfo file) =>
        file.Length > LargestDocument ? [] : [.. MarkdownReader.Read(file.Name, File.ReadAllText(file.FullName)).Headings.Where(heading => heading.Words > 0).Select(heading => heading.Text)];

    private static bool IsBehindLink(FileInfo file, string root)
    {
        for (FileSystemInfo? part = file; part is not null && part.FullName.Length > root.Length; part = part is FileInfo leaf ? leaf.Directory : ((DirectoryInfo)part).Parent)
            if (part.LinkTarget is not null)
                return true;
        return false;
    }
}
