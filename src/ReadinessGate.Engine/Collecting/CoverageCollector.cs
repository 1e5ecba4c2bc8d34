using Microsoft.Extensions.FileSystemGlobbing;
using ReadinessGate.Collecting.CoverageFormats;
using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting;

/// <summary>Collects the union of all test projects' coverage over the member projects.</summary>
public sealed class CoverageCollector : Collector
{
    /// <inheritdoc/>
    public override Type EvidenceType => typeof(Coverage);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        var merge = new CoverageMerge();
        var raw = RawCoverage.Read(context, merge);
        if (raw.Problem is not null)
            return new Collected(null, Outcome.Inconclusive, raw.Problem, "write the report again, or correct 'evidence.coverage'", raw.Sources);
        var sources = raw.Sources.ToBuilder();
        var unusable = Unusable(context, raw) ?? context.TestLegs.Where(leg => leg.Run!.HasCoverage || !raw.HasFiles).Select(leg => ReadLeg(leg, merge, sources)).FirstOrDefault(problem => problem is not null);
        return unusable is not null
            ? unusable with { Sources = sources.ToImmutable() }
            : new Collected(OfMembers(context, merge, raw), Sources: sources.ToImmutable());
    }

    private static Collected? Unusable(CollectionContext context, RawCoverage raw)
    {
        if (raw.Change is not null)
            return Collected.Without(Outcome.Stale, raw.Change, "run the tests that write it again");
        // Reports that were named stand for themselves: they need no build of ours.
        if (raw.HasFiles && !context.TestLegs.Any() && context.Policy.ExpectedSystems.IsEmpty)
            return null;
        var (outcome, reason, remedy) = TestEvidenceState.Of(context);
        if (outcome != Outcome.Pass)
            return Collected.Without(outcome, reason!, remedy);
        if (context.Legs.All(leg => leg.Facts.IsTest))
            return Collected.Without(Outcome.Pending, "no build of a project under test has left facts", "reference ReadinessGate in the projects under test too and run 'dotnet test'");
        return context.Unbuilt.IsEmpty
            ? null
            : Collected.Without(Outcome.Pending, $"{string.Join(", ", context.Unbuilt.Select(Path.GetFileNameWithoutExtension).Take(3))} was not built, and its lines are not known", "run 'dotnet build'");
    }

    private static Collected? ReadLeg(EvidenceLeg leg, CoverageMerge merge, ImmutableArray<EvidenceSource>.Builder sources)
    {
        var shown = $"{leg.Shown}/{EvidenceLeg.CoverageFile}";
        var path = Path.Combine(leg.Folder, EvidenceLeg.CoverageFile);
        if (!leg.Run!.HasCoverage)
            return Collected.Without(Outcome.Pending, $"{leg.Name}: {leg.Run.CoverageProblem ?? "the test run left no coverage"}", CoverageRemedy.Of(leg));
        if (!File.Exists(path))
            return Collected.Without(Outcome.Pending, $"{shown} was deleted since the run", "run 'dotnet test'");
        try
        {
            using var stream = File.OpenRead(path);
            merge.Add(CoverageReaders.Read(shown, stream, detailed: true), static (assembly, file) => (assembly, file));
        }
        catch (EvidenceException problem)
        {
            return Collected.Without(Outcome.Inconclusive, problem.Message, "run 'dotnet test' again");
        }

        sources.Add(new EvidenceSource(shown, "coverage", leg.Run.Time, leg.Run.Assemblies.FirstOrDefault(assembly => assembly.Name == leg.Facts.Assembly)?.SourceKey));
        return null;
    }

    private static Coverage OfMembers(CollectionContext context, CoverageMerge merge, RawCoverage raw)
    {
        var members = context.Legs.Where(leg => !leg.Facts.IsTest).ToArray();
        var reported = merge.Assemblies;
        var unreported = members.Where(leg => !reported.Contains(leg.Facts.Assembly)).ToArray();
        foreach (var leg in unreported)
            foreach (var document in leg.Facts.Documents)
                merge.Uncovered(leg.Facts.Assembly, document.Path, LineRanges.Parse(document.Lines));

        var names = members.Select(leg => leg.Facts.Assembly).Concat(raw.Assemblies).Distinct(StringComparer.OrdinalIgnoreCase).ToDictionary(name => name, StringComparer.OrdinalIgnoreCase);
        var excludes = new Matcher(StringComparison.Ordinal);
        excludes.AddIncludePatterns(context.Policy.CoverageExcludes);
        var files = merge.Files.Where(file => names.ContainsKey(file.Assembly) && !CountedCode.IsGenerated(file.Path) && !excludes.Match(file.Path).HasMatches).Select(file => file with { Assembly = names[file.Assembly] });
        return new Coverage([.. files], [.. unreported.Where(leg => !leg.Facts.Documents.IsEmpty).Select(leg => leg.Facts.Assembly).Distinct().Order(StringComparer.Ordinal)])
        {
            UnmatchedReports = raw.Unmatched,
            UnmatchedExcludes = [.. context.Policy.CoverageExcludes.Where(glob => !Matches(glob, merge.Files.Select(file => file.Path).Concat(context.Files.All)))],
        };
    }

    private static bool Matches(string glob, IEnumerable<string> paths)
    {
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(glob);
        return paths.Any(path => matcher.Match(path).HasMatches);
    }
}
