namespace ReadinessGate.Collecting;

/// <summary>Says piece by piece which evidence a system has, and why what is missing is missing.</summary>
public static class EvidenceDiagnosis
{
    private static readonly ImmutableDictionary<Type, string> ByProject = ImmutableDictionary.CreateRange<Type, string>(
        [new(typeof(TestRun), "results"), new(typeof(Coverage), "coverage"), new(typeof(SourceDiagnostics), "log"), new(typeof(BuildFacts), "build")]);

    /// <summary>All pieces, in the order of their projects; what a collector lacks is named by at least one of them.</summary>
    /// <param name="context">The system.</param>
    /// <param name="asked">The kinds of evidence that a check which counts judges, each with what its collector says.</param>
    /// <param name="needsLog">True when a check can't be judged for want of the compiler's log.</param>
    public static ImmutableArray<EvidencePiece> Of(CollectionContext context, IReadOnlyDictionary<Type, Collected> asked, bool needsLog)
    {
        // Files of results stand for themselves: they need no build of ours.
        var hasFiles = context.Legs.IsEmpty && asked.GetValueOrDefault(typeof(TestRun))?.Outcome == Outcome.Pass;
        EvidencePiece[] projects =
        [
            .. Systems(context),
            .. context.Legs.SelectMany(leg => OfLeg(new LegDiagnosis(context, leg), leg.Facts.IsTest, asked, needsLog)),
            .. Unbuilt(context, hasFiles),
        ];
        var unsaid = asked.Where(pair => ByProject.TryGetValue(pair.Key, out var kind)
            ? (hasFiles && pair.Key == typeof(TestRun)) || (pair.Value.Outcome != Outcome.Pass && !projects.Any(piece => piece.Kind == kind && !piece.IsThere))
            : pair.Value.Outcome != Outcome.NotApplicable && !IsSaidOf(asked, pair.Key));
        return [.. projects, .. unsaid.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal).Select(pair => OfSystem(ByProject.GetValueOrDefault(pair.Key) ?? InWords(pair.Key.Name), pair.Value))];
    }

    // Claims are read from what stands for itself in the list.
    private static bool IsSaidOf(IReadOnlyDictionary<Type, Collected> asked, Type type) =>
        type.IsSubclassOf(typeof(JudgedEvidence)) && asked.Any(other => !other.Key.IsSubclassOf(typeof(JudgedEvidence)) && other.Value.Outcome == asked[type].Outcome && other.Value.Reason == asked[type].Reason);

    private static IEnumerable<EvidencePiece> OfLeg(LegDiagnosis leg, bool isTest, IReadOnlyDictionary<Type, Collected> asked, bool needsLog)
    {
        yield return leg.Build();
        yield return leg.Log(needsLog);
        if (!isTest)
            yield break;
        yield return leg.Results(asked.ContainsKey(typeof(TestRun)));
        yield return leg.Coverage(asked.ContainsKey(typeof(Coverage)));
    }

    private static IEnumerable<EvidencePiece> Systems(CollectionContext context)
    {
        var brought = context.TestLegs.Select(leg => leg.Facts.Os).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return context.Policy.ExpectedSystems.Where(os => !brought.Contains(os))
            .Select(os => new EvidencePiece(os, "results", Outcome.Pending, $"no evidence from {os}", "bring the evidence folder of that system with --evidence"));
    }

    private static IEnumerable<EvidencePiece> Unbuilt(CollectionContext context, bool hasFiles)
    {
        var without = ((BuildFacts)new BuildFactsCollector().Collect(context).Value!).WithoutFacts;
        if (without.IsEmpty && context.Legs.IsEmpty && !hasFiles)
            yield return new EvidencePiece("system", "build", Outcome.Pending, "no build has left facts yet", "reference ReadinessGate in the projects and run 'dotnet test'");
        foreach (var project in without)
            yield return OfUnbuilt(context, project, hasFiles);
    }

    // A project without the package is the owner's choice; one that a test run named, or that has the package, is awaited.
    private static EvidencePiece OfUnbuilt(CollectionContext context, string project, bool hasFiles)
    {
        var assets = Path.Combine(Path.GetDirectoryName(context.Files.FullPath(project))!, "obj", "project.assets.json");
        var isRestored = File.Exists(assets);
        var hasPackage = isRestored && File.ReadAllText(assets).Contains("\"ReadinessGate/", StringComparison.OrdinalIgnoreCase);
        var isAwaited = hasPackage || (context.Legs.IsEmpty && !hasFiles) || context.Unbuilt.Contains(project);
        var why = hasPackage ? "was restored with the package and left no facts of a build" : isRestored ? "does not reference ReadinessGate" : "no build with the package has left facts of it";
        var fix = hasPackage ? "run 'dotnet build'" : "reference ReadinessGate in it and run 'dotnet build'";
        return new EvidencePiece(project, "build", isAwaited ? Outcome.Pending : Outcome.NotApplicable, why, isAwaited ? fix : null);
    }

    private static EvidencePiece OfSystem(string kind, Collected collected) =>
        new("system", kind, collected.Outcome, collected.Reason ?? Quantity.Of(collected.Sources.IsDefault ? 0 : collected.Sources.Length, "file"), collected.Outcome == Outcome.Pass ? null : collected.Remedy);

    private static string InWords(string name) => string.Concat(name.Select((letter, index) => char.IsUpper(letter) ? $"{(index > 0 ? " " : "")}{char.ToLowerInvariant(letter)}" : $"{letter}"));
}
