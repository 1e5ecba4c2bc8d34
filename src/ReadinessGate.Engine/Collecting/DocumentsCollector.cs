using Microsoft.Extensions.FileSystemGlobbing;
using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting;

/// <summary>Collects the documents that checks ask about: the README, runbooks, templates of post-mortems, and what <c>files</c> names.</summary>
public sealed class DocumentsCollector : Collector
{
    private const int MaximumBytes = 4 << 20;

    /// <inheritdoc/>
    public override Type EvidenceType => typeof(Documents);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(["README.md", Documents.RunbookGlob, .. Documents.PostMortemGlobs]);
        matcher.AddIncludePatterns((context.Policy.Find("files")?.Items ?? []).Select(file => file["glob"]!.Text!));
        var documents = context.Files.All
            .Where(path => matcher.Match(path).HasMatches)
            .Select(path => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? Read(context.Files, path) : new Document(path, [], 0))
            .ToImmutableArray();
        return new Collected(new Documents(documents), Sources: [.. documents.Select(document => new EvidenceSource(document.Path, "document"))]);
    }

    private static Document Read(RepositoryFiles files, string path)
    {
        try
        {
            var file = new FileInfo(files.FullPath(path));
            return file.Length > MaximumBytes
                ? new Document(path, [], 0, $"{path}: the file has {file.Length >> 20} MiB; a document has at most {MaximumBytes >> 20}")
                : MarkdownReader.Read(path, File.ReadAllText(file.FullName));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new Document(path, [], 0, $"{path}: the file can't be read ({problem.GetType().Name})");
        }
    }
}
