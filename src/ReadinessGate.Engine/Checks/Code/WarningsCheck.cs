using ReadinessGate.Policies;

namespace ReadinessGate.Checks.Code;

/// <summary>A build without warnings shows the next one; among a hundred nobody sees it.</summary>
/// <remarks>
/// <para>Counts what compiler and analyzers reported as warnings about all projects, tests included, from the compiler's SARIF logs. Suppressed warnings don't count: RG0110 asks for their reasons. Nor do those that <c>readiness.baseline.json</c> accepts.
/// Our own rules don't count either, because each has a limit of its own. A warning that several projects or frameworks report at one place counts once.</para>
/// <para>A build in which no analyzer ran, because <c>RunAnalyzers</c> or <c>RunAnalyzersDuringBuild</c> is false, does not tell its warnings, and the check is inconclusive.</para>
/// <para><c>warnings.accept</c> accepts warnings by id, each with a reason and perhaps a number; an element that matches no warning is reported as RG0003, so that the list shrinks with the debt. <c>warnings.max</c> limits all others together.</para>
/// <para>Fix: correct the warnings, or accept an id in <c>warnings.accept</c> and say why.</para>
/// <para>Source: production-readiness checklists ask for zero compiler warnings, or few with a documented reason.</para>
/// </remarks>
public sealed class WarningsCheck : Check<SourceDiagnostics>
{
    private const string Section = "warnings";

    private static readonly Threshold Maximum = new("warnings.max", 0, Unit.Count, "How many warnings of compiler and analyzers may be left that no element of `warnings.accept` accepts.", Direction.AtMost);
    private static readonly Setting Accept = new("warnings.accept", typeof(AcceptPolicy[]), "Warnings that are accepted by their ids, each with its reason.") { Looseness = Looseness.MoreItemsOrHigherNumbers };

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2080", "No warning is left unexplained", Category.Code)
    {
        Thresholds = [Maximum],
        Settings = [Accept],
        Section = Section,
        Needs = SourceDiagnostics.Log,
    };

    /// <inheritdoc/>
    /// <remarks>A local build leaves no log.</remarks>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(SourceDiagnostics evidence, Limits limits)
    {
        CompilerEvidence.RequireLogs(evidence.Compilations);
        if (evidence.Compilations.FirstOrDefault(build => AnalyzerSwitches.OffBy(build) is not null) is { } blind)
            throw new EvidenceException($"no analyzer ran in the last build of {blind.Name} ({AnalyzerSwitches.OffBy(blind)}), so its warnings are not known; build it with them");
        var warnings = Warnings.Of(evidence.Compilations);
        var accepted = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (path, accept) in limits.Items(Accept))
        {
            var id = accept["id"]!.Text!;
            accepted.Add(id);
            var places = warnings.Where(warning => string.Equals(warning.Id, id, StringComparison.OrdinalIgnoreCase)).Select(warning => warning.At).ToArray();
            if (places.Length == 0)
                yield return new Finding($"'{id}' matches no warning{Spelling.Suggest(id, warnings.Select(warning => warning.Id).Distinct())}", limits.PlaceOf($"{path}.id"), Remedy: "correct or remove it: nothing is left to accept", Code: "RG0003");
            else if (accept["max"] is { } maximum && places.Length > maximum.Number)
                yield return Exceeded(Quantity.Of(places.Length, $"{id} warning"), places, maximum.Number, limits.PlaceOf($"{path}.max"));
        }

        var left = warnings.Where(warning => !accepted.Contains(warning.Id)).ToArray();
        if (left.Length > limits.Of(Maximum))
            yield return Exceeded($"{Quantity.Of(left.Length, "warning")} ({Summary(left)})", [.. left.Select(warning => warning.At)], limits.Of(Maximum), limits.PlaceOf(limits.Has(Maximum) ? Maximum.Name : limits.Find(Section) is null ? "require" : Section));
    }

    private static Finding Exceeded(string what, Place[] places, double accepted, Place? at) => new(
        $"{what}, accepted {accepted:F0}; {places.Length - accepted:F0} too many",
        at,
        WorstPlaces.Of(places),
        $"{places.Length}",
        $"at most {accepted:F0}",
        "correct them, or accept an id in 'warnings.accept' with its reason");

    private static string Summary((string Id, Place At)[] warnings)
    {
        const int Shown = 3;
        var ids = warnings.GroupBy(warning => warning.Id, StringComparer.Ordinal).OrderByDescending(id => id.Count()).ThenBy(id => id.Key, StringComparer.Ordinal).Select(id => $"{id.Count()} {id.Key}").ToArray();
        return string.Join(", ", ids.Take(Shown)) + (ids.Length > Shown ? $" and {ids.Length - Shown} more ids" : "");
    }
}
