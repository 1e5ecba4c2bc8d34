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
        try
        {
            var reports = RawEvidence.Find(context, globs, []);
            if (!reports.Unmatched.IsEmpty)
                return Collected.Without(Outcome.Pending, $"no file matches {string.Join(", ", reports.Unmatched.Select(glob => $"'{glob}'"))}", Remedy);
            ImmutableArray<EvidenceSource> sources = [.. reports.Files.Select(report => new EvidenceSource(report.Path, "format report", null, report.Identity))];
            var formatted = context.Files.All.Where(IsFormatted).ToArray();
            var freshness = new RawFreshness(context);
            if (reports.Files.Select(report => freshness.ChangeSince(report, formatted)).FirstOrDefault(change => change is not null) is { } change)
                return Collected.Without(Outcome.Stale, change, Remedy) with { Sources = sources };
            var places = reports.Files.SelectMany(report => Read(context, report)).Distinct().OrderBy(place => place.Path, StringComparer.Ordinal).ThenBy(place => place.Line).ThenBy(place => place.Column);
            return new Collected(new Formatting(null, [.. places]) { HasEditorConfig = HasEditorConfig(context.Files) }, Sources: sources);
        }
        catch (EvidenceException problem)
        {
            return Collected.Without(Outcome.Inconclusive, problem.Message, Remedy);
        }
    }

    private static ImmutableArray<Place> Read(CollectionContext context, RawFile report)
    {
        using var stream = File.OpenRead(report.FullPath);
        return FormatReportReader.Read(report.Path, stream, new SourcePaths(context.Files.Root, () => context.Files.All).Of);
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
