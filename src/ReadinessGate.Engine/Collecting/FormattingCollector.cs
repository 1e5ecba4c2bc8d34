using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting;

/// <summary>Collects how the sources are formatted: from the reports that <c>evidence.format</c> names, else from the builds.</summary>
public sealed class FormattingCollector : Collector
{
    private const string Remedy = "run 'dotnet format --verify-no-changes --report' with the folder that 'evidence.format' names";

    /// <inheritdoc/>
    public override Type EvidenceType => typeof(Formatting);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        var globs = context.Policy.Texts(Formatting.ReportsPath);
        if (!globs.IsEmpty)
            return OfReports(context, globs);
        var collected = new SourceDiagnosticsCollector().Collect(context);
        return collected.Value is SourceDiagnostics builds ? collected with { Value = new Formatting(builds, []) { HasEditorConfig = HasEditorConfig(context.Files) } } : collected;
    }

    private static Collected OfReports(CollectionContext context, ImmutableArray<string> globs)
    {
        var reports = RawSearch.Matching(context.Files.Root, globs);
        if (reports.IsEmpty)
            return Collected.Without(Outcome.Pending, $"no file matches {string.Join(", ", globs.Select(glob => $"'{glob}'"))}", Remedy);
        ImmutableArray<EvidenceSource> sources = [.. reports.Select(report => new EvidenceSource(report, "format report"))];
        var written = reports.Min(report => File.GetLastWriteTimeUtc(context.Files.FullPath(report)));
        // A report names neither a commit nor the files that it found in order: only their age tells.
        if (context.Files.All.Where(IsFormatted).FirstOrDefault(file => File.GetLastWriteTimeUtc(context.Files.FullPath(file)) > written) is { } newer)
            return Collected.Without(Outcome.Stale, $"{newer} changed since the report", Remedy) with { Sources = sources };
        try
        {
            return new Collected(new Formatting(null, [.. reports.SelectMany(report => Read(context, report)).Distinct().OrderBy(place => place.Path, StringComparer.Ordinal).ThenBy(place => place.Line).ThenBy(place => place.Column)]) { HasEditorConfig = HasEditorConfig(context.Files) }, Sources: sources);
        }
        catch (EvidenceException problem)
        {
            return Collected.Without(Outcome.Inconclusive, problem.Message, Remedy) with { Sources = sources };
        }
    }

    private static ImmutableArray<Place> Read(CollectionContext context, string report)
    {
        using var stream = File.OpenRead(context.Files.FullPath(report));
        return FormatReportReader.Read(report, stream, new SourcePaths(context.Files.Root, () => context.Files.All).Of);
    }

    private static bool IsFormatted(string path) =>
        path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".vb", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".editorconfig", StringComparison.OrdinalIgnoreCase);

    // One above the system holds for it too, as in a repository of several systems.
    private static bool HasEditorConfig(RepositoryFiles files)
    {
        if (files.All.Any(path => Path.GetFileName(path) == ".editorconfig"))
            return true;
        for (var folder = Path.GetDirectoryName(files.Root); folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, ".editorconfig")))
                return true;
        return false;
    }
}
