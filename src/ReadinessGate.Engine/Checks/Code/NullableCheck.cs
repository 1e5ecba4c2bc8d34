namespace ReadinessGate.Checks.Code;

/// <summary>Where the compiler knows what may be null, a missing check is a warning instead of a NullReferenceException in production.</summary>
/// <remarks>
/// <para>Judged are the C# projects without tests: <c>Nullable</c> is <c>enable</c> in each, and the compiler's SARIF log holds no unsuppressed warning about nullable references (CS8600 and its like).</para>
/// <para><c>nullable.disabled.max</c> limits how many <c>#nullable disable</c> there are, <c>nullable.suppressions.max</c> how many <c>!</c> that tell the compiler that something is not null.
/// Neither is limited unless it is set. The analyzers count both in the sources that are not generated and leave the figures in RG1000; of several frameworks the largest count stands for a project.</para>
/// <para>Fix: set <c>&lt;Nullable&gt;enable&lt;/Nullable&gt;</c> in <c>Directory.Build.props</c> and correct the warnings; a file that can't follow yet begins with <c>#nullable disable</c>.</para>
/// <para>Source: production-readiness checklists ask for clean static type checking; .NET documentation, "Nullable reference types".</para>
/// </remarks>
public sealed class NullableCheck : Check<SourceDiagnostics>
{
    private static readonly Setting Disabled = new("nullable.disabled.max", typeof(int), "How many `#nullable disable` may stand in the sources; not limited unless set.") { Looseness = Looseness.HigherNumbers };
    private static readonly Setting Suppressions = new("nullable.suppressions.max", typeof(int), "How many `!` may tell the compiler that a value is not null; not limited unless set.") { Looseness = Looseness.HigherNumbers };

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2083", "The compiler checks every reference for null", Category.Code)
    {
        Settings = [Disabled, Suppressions],
        Section = "nullable",
        Needs = SourceDiagnostics.Log,
    };

    /// <inheritdoc/>
    /// <remarks>A local build leaves no log.</remarks>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(SourceDiagnostics evidence, Limits limits) => CSharp(evidence).IsEmpty ? "there is no C# project under test" : null;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(SourceDiagnostics evidence, Limits limits)
    {
        var members = CSharp(evidence);
        var without = members.Where(build => !string.Equals(build.Property("Nullable"), "enable", StringComparison.OrdinalIgnoreCase)).DistinctBy(build => build.Project).ToArray();
        foreach (var build in without)
            yield return new Finding($"{build.Name}: Nullable is {(build.Property("Nullable") is { Length: > 0 } value ? $"'{value}'" : "not set")}, required 'enable'", new Place(build.Project), Remedy: "set it in the project file or in Directory.Build.props");
        if (without.Length > 0)
            yield break;
        CompilerEvidence.RequireLogs(members);
        var warnings = Warnings.Of(members, NullableWarnings.Contains);
        if (warnings.Length > 0)
            yield return new Finding($"{Quantity.Of(warnings.Length, "warning")} about nullable references, accepted 0", limits.PlaceOf(limits.Find("nullable") is null ? "require" : "nullable"), WorstPlaces.Of(warnings.Select(warning => warning.At)), $"{warnings.Length}", "0", "check for null, or change the annotation");
        foreach (var finding in (Finding?[])[Over(Disabled, NoteTotals.NullableDisabled, "'#nullable disable'", members, limits), Over(Suppressions, NoteTotals.NullForgiving, "'!' after an expression", members, limits)])
            if (finding is not null)
                yield return finding;
    }

    private static Finding? Over(Setting limit, string total, string what, ImmutableArray<CompilationDiagnostics> members, Limits limits)
    {
        if (limits.Find(limit.Name) is not { } maximum)
            return null;
        var counts = CompilerEvidence.Totals(members, total);
        var count = counts.Sum(project => project.Count);
        return count <= maximum.Number
            ? null
            : new Finding(
                $"{what} stands in the code {Quantity.Of(count, "time")}, accepted {maximum.Number:F0}; {count - maximum.Number:F0} too many",
                limits.PlaceOf(limit.Name),
                [.. counts.Where(project => project.Count > 0).OrderByDescending(project => project.Count).ThenBy(project => project.Project, StringComparer.Ordinal).Take(3).Select(project => $"{project.Project} ({project.Count})")],
                $"{count}",
                $"at most {maximum.Number:F0}",
                "let the compiler check these places too");
    }

    private static ImmutableArray<CompilationDiagnostics> CSharp(SourceDiagnostics evidence) =>
        [.. CompilerEvidence.Members(evidence).Where(build => build.Project.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))];
}
