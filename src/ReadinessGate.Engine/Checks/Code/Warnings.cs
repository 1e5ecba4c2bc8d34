namespace ReadinessGate.Checks.Code;

/// <summary>The warnings of all compilations, each once.</summary>
public static class Warnings
{
    private static readonly ImmutableHashSet<string> Ours = [.. CheckCatalog.All.Select(check => check.Descriptor.Id)];

    /// <summary>What was reported as warning or error and neither suppressed nor accepted by the baseline. What several projects and frameworks report of one place counts as often as the one that reports most there.</summary>
    /// <remarks>What has a check of its own is left out: our rules, and the live parts of checks.</remarks>
    public static ImmutableArray<(string Id, Place At)> Of(IEnumerable<CompilationDiagnostics> compilations, Func<string, bool>? includes = null) =>
        Distinct(compilations, diagnostic => diagnostic.Level is "warning" or "error" && !Ours.Contains(diagnostic.Id) && includes?.Invoke(diagnostic.Id) != false);

    /// <summary>What was reported at any level and neither suppressed nor accepted by the baseline.</summary>
    public static ImmutableArray<(string Id, Place At)> OfRule(IEnumerable<CompilationDiagnostics> compilations, string id) =>
        Distinct(compilations, diagnostic => diagnostic.Level != "none" && diagnostic.Id == id);

    private static ImmutableArray<(string Id, Place At)> Distinct(IEnumerable<CompilationDiagnostics> compilations, Func<SourceDiagnostic, bool> counts) =>
    [
        .. compilations
            .SelectMany(compilation => compilation.Diagnostics.Where(diagnostic => diagnostic is { Suppressed: false, Accepted: false } && counts(diagnostic))
                .GroupBy(diagnostic => (diagnostic.Id, At: diagnostic.At ?? new Place(compilation.Project)))
                .Select(place => (place.Key, Count: place.Count())))
            .GroupBy(place => place.Key)
            .SelectMany(place => Enumerable.Repeat(place.Key, place.Max(one => one.Count)))
            .OrderBy(warning => warning.At.Path, StringComparer.Ordinal).ThenBy(warning => warning.At.Line).ThenBy(warning => warning.At.Column).ThenBy(warning => warning.Id, StringComparer.Ordinal),
    ];
}
