using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting;

/// <summary>Collects the figures of <c>metrics</c> from the files that other tools wrote; each file is read once.</summary>
public sealed class MeasurementsCollector : Collector
{
    /// <inheritdoc/>
    public override Type EvidenceType => typeof(Measurements);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        var items = (context.Policy.Find("metrics")?.Items ?? []).Select((item, index) => MetricLookup.Of($"metrics[{index}]", name => item[name]?.Text)).ToArray();
        var sources = new List<EvidenceSource>();
        var found = items.GroupBy(item => item.Reference.File, StringComparer.Ordinal)
            .SelectMany(file => Read(context.Files, file.Key, [.. file], sources))
            .ToDictionary(measurement => measurement.Path, StringComparer.Ordinal);
        return new Collected(new Measurements([.. items.Select(item => found[item.Asked.Path])]), Sources: [.. sources]);
    }

    private static IEnumerable<Measurement> Read(RepositoryFiles files, string path, MetricLookup[] items, List<EvidenceSource> sources)
    {
        try
        {
            var full = files.FullPath(path);
            if (!File.Exists(full))
                return [.. items.Select(item => item.Asked.Without(Outcome.Pending, $"there is no file {path}"))];
            if (RepositoryFiles.IsReachedByLink(full, files.Root))
                throw new EvidenceException($"{path}: a link leads there; name the file itself");
            var raw = RawFile.Of(path, full);
            using var stream = File.OpenRead(full);
            var values = JsonScalarReader.Read(path, stream, items.SelectMany(item => item.Paths));
            sources.Add(new EvidenceSource(path, "metrics", null, raw.Identity));
            return [.. items.Select(item => item.In(values))];
        }
        catch (EvidenceException problem)
        {
            return [.. items.Select(item => item.Asked.Without(Outcome.Inconclusive, problem.Message))];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [.. items.Select(item => item.Asked.Without(Outcome.Inconclusive, $"{path}: the file can't be read ({problem.GetType().Name})"))];
        }
    }
}
