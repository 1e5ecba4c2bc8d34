using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting;

/// <summary>Collects the mutants of all mutation reports; of several runs of one project the newest counts.</summary>
public sealed class MutationCollector : Collector
{
    private const string Remedy = "run 'dotnet stryker --reporter json'";
    private const string OutputFolder = "StrykerOutput/";

    /// <inheritdoc/>
    public override Type EvidenceType => typeof(Mutation);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        var globs = context.Policy.Texts(Mutation.ReportsPath) is { IsEmpty: false } configured ? configured : [Mutation.ConventionalGlob];
        var paths = Newest(RawSearch.Matching(context.Files.Root, globs));
        if (paths.IsEmpty)
            return Collected.Without(Outcome.Pending, $"no file matches {string.Join(", ", globs.Select(glob => $"'{glob}'"))}", Remedy);
        ImmutableArray<EvidenceSource> sources = [.. paths.Select(path => new EvidenceSource(path, "mutation report"))];
        try
        {
            var files = new MutationFiles(context.Files);
            var mutants = new Dictionary<(string Path, StrykerMutant Mutant), int>();
            foreach (var path in paths)
                if (Read(context, path, files, mutants) is { } change)
                    return Collected.Without(Outcome.Stale, $"{change} since the mutation test", Remedy) with { Sources = sources };
            return new Collected(Merge(mutants), Sources: sources);
        }
        catch (EvidenceException problem)
        {
            return Collected.Without(Outcome.Inconclusive, problem.Message, Remedy) with { Sources = sources };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Collected.Without(Outcome.Inconclusive, $"a mutation report or its source can't be read ({problem.GetType().Name})", Remedy) with { Sources = sources };
        }
    }

    private static string? Read(CollectionContext context, string path, MutationFiles files, Dictionary<(string, StrykerMutant), int> mutants)
    {
        using var stream = File.OpenRead(context.Files.FullPath(path));
        var report = StrykerReader.Read(path, stream);
        foreach (var file in report.Files.Where(file => file.Mutants.Any(mutant => RankOf(mutant) > 0)))
        {
            if (file.Mutants.Any(mutant => mutant.Status == "Pending"))
                throw new EvidenceException($"{path}: the mutation test did not end: {Path.GetFileName(file.Name)} has mutants that were not tested");
            var (name, change) = files.Find(report, file);
            if (name is null)
                return change;
            foreach (var mutant in file.Mutants)
            {
                var key = (name, mutant with { Status = "" });
                mutants[key] = Math.Max(mutants.GetValueOrDefault(key), RankOf(mutant));
            }
        }

        return null;
    }

    // A mutant that two test projects were shown is detected when one of them notices it.
    private static int RankOf(StrykerMutant mutant) => mutant.Status switch
    {
        "Killed" or "Timeout" => 2,
        "Survived" or "NoCoverage" or "Pending" => 1,
        _ => 0,
    };

    private static Mutation Merge(Dictionary<(string Path, StrykerMutant Mutant), int> mutants) => new(
    [
        .. mutants.GroupBy(mutant => mutant.Key.Path, StringComparer.Ordinal)
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => new MutatedFile(
                file.Key,
                file.Count(mutant => mutant.Value == 2),
                [.. file.Where(mutant => mutant.Value == 1).Select(mutant => new Place(file.Key, mutant.Key.Mutant.Line, mutant.Key.Mutant.Column)).OrderBy(place => place.Line).ThenBy(place => place.Column)])),
    ]);

    // Stryker gives each run a folder whose name is its time; earlier ones stay beside it.
    private static ImmutableArray<string> Newest(ImmutableArray<string> paths) =>
        [.. paths.GroupBy(OutputOf).SelectMany(output => output.Key.Length == 0 ? output.AsEnumerable() : output.GroupBy(path => path[output.Key.Length..].Split('/')[0]).MaxBy(run => run.Key, StringComparer.Ordinal)!).Order(StringComparer.Ordinal)];

    private static string OutputOf(string path) => $"/{path}".LastIndexOf($"/{OutputFolder}", StringComparison.Ordinal) is var at and >= 0 ? path[..(at + OutputFolder.Length)] : "";
}
