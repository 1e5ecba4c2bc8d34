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
        ImmutableArray<EvidenceSource> sources = [];
        try
        {
            var found = globs.Select(glob => (Glob: glob, Files: RawSearch.Matching(context.Files.Root, glob).ToArray())).ToArray();
            if (found.Where(pair => pair.Files.Length == 0).Select(pair => $"'{pair.Glob}'").ToArray() is { Length: > 0 } unmatched)
                return Collected.Without(Outcome.Pending, $"no file matches {string.Join(", ", unmatched)}", Remedy);
            // Two runs may say the same: which is newer must be known before equal content is taken once.
            var reports = Newest(found.SelectMany(pair => pair.Files).Distinct()).Select(file => RawFile.Of(file.Path, file.FullPath)).ToArray();
            sources = [.. reports.Select(report => new EvidenceSource(report.Path, "mutation report", null, report.Identity))];
            var files = new MutationFiles(context.Files);
            var mutants = new Dictionary<(string Path, StrykerMutant Mutant), int>();
            foreach (var report in reports)
                if (Read(report, files, mutants) is { } change)
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

    private static string? Read(RawFile source, MutationFiles files, Dictionary<(string, StrykerMutant), int> mutants)
    {
        using var stream = File.OpenRead(source.FullPath);
        var report = StrykerReader.Read(source.Path, stream);
        foreach (var file in report.Files.Where(file => file.Mutants.Any(mutant => RankOf(mutant) > 0)))
        {
            if (file.Mutants.Any(mutant => mutant.Status == "Pending"))
                throw new EvidenceException($"{source.Path}: the mutation test did not end: {Path.GetFileName(file.Name)} has mutants that were not tested");
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
    private static IEnumerable<(string Path, string FullPath)> Newest(IEnumerable<(string Path, string FullPath)> files) => files
        .GroupBy(file => OutputOf(file.Path))
        .SelectMany(output => output.Key.Length == 0 ? output.AsEnumerable() : output.GroupBy(file => file.Path[output.Key.Length..].Split('/')[0]).MaxBy(run => run.Key, StringComparer.Ordinal)!)
        .OrderBy(file => file.Path, StringComparer.Ordinal);

    private static string OutputOf(string path) => $"/{path}".LastIndexOf($"/{OutputFolder}", StringComparison.Ordinal) is var at and >= 0 ? path[..(at + OutputFolder.Length)] : "";
}
