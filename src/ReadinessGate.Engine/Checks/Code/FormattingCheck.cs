namespace ReadinessGate.Checks.Code;

/// <summary>Code that every editor formats alike shows in a review what was changed, and nothing else.</summary>
/// <remarks>
/// <para>Without <c>evidence.format</c> the compiler is asked: an <c>.editorconfig</c> holds for the system, <c>EnforceCodeStyleInBuild</c> is true in every C# and Visual Basic project,
/// IDE0055 has a severity that reports (<c>dotnet_diagnostic.IDE0055.severity = warning</c>, or <c>suggestion</c>), and the compiler's SARIF log holds no unsuppressed result of it.
/// What is missing is named. A log of SARIF 1.0 does not tell whether the rule ran.</para>
/// <para><c>evidence.format</c> names reports of <c>dotnet format --verify-no-changes --report</c> instead, which change nothing. A report knows no commit: it is stale as soon as a C# or Visual Basic file or an <c>.editorconfig</c> is younger than it.</para>
/// <para>Fix: run <c>dotnet format</c>.</para>
/// <para>Source: production-readiness checklists ask for consistent formatting; .NET documentation, "IDE0055: Fix formatting".</para>
/// </remarks>
public sealed class FormattingCheck : Check<Formatting>
{
    private static readonly Setting Reports = new(Formatting.ReportsPath, typeof(string[]), "Globs of reports of `dotnet format --report`, relative to this file; without them the compiler's log tells.");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2081", "The code is formatted as agreed", Category.Code) { Settings = [Reports], Needs = "evidence of formatting" };

    /// <inheritdoc/>
    /// <remarks>Neither a log nor a report is left by a plain local build.</remarks>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Formatting evidence, Limits limits)
    {
        var at = limits.PlaceOf(limits.Find(Reports.Name) is null ? "require" : Reports.Name);
        if (!evidence.HasEditorConfig)
            return [new Finding("there is no .editorconfig: nothing says how the code is formatted", at, Remedy: "write one, for example with 'dotnet new editorconfig'")];
        if (evidence.Builds is not { } builds)
            return Places("the report would change", evidence.Changes, at);
        ImmutableArray<CompilationDiagnostics> judged = [.. builds.Compilations.Where(build => !build.Project.EndsWith(".fsproj", StringComparison.OrdinalIgnoreCase))];
        CompilerEvidence.RequireProperties(judged);
        var missing = Missing(judged, build => string.Equals(build.Property("EnforceCodeStyleInBuild"), "true", StringComparison.OrdinalIgnoreCase), "EnforceCodeStyleInBuild is not true, so no build looks at the formatting", "set EnforceCodeStyleInBuild to true in Directory.Build.props");
        return missing.IsEmpty ? OfLogs(judged, at) : missing;
    }

    private static IEnumerable<Finding> OfLogs(ImmutableArray<CompilationDiagnostics> builds, Place? at)
    {
        CompilerEvidence.RequireLogs(builds);
        var places = Warnings.OfRule(builds, Formatting.Rule).Select(warning => warning.At).ToImmutableArray();
        if (!places.IsEmpty)
            return Places($"{Formatting.Rule} reports", places, at);
        if (builds.FirstOrDefault(build => build.Switched is null) is { } old)
            throw new EvidenceException($"the log of {old.Name} ({old.Framework}) is SARIF 1.0 and does not tell whether {Formatting.Rule} ran; write ErrorLog with ',version=2.1'");
        return Missing(builds, build => build.Switched!.Contains(Formatting.Rule), $"{Formatting.Rule} did not report: it has no severity", $"write 'dotnet_diagnostic.{Formatting.Rule}.severity = warning' in .editorconfig");
    }

    private static ImmutableArray<Finding> Missing(IEnumerable<CompilationDiagnostics> builds, Func<CompilationDiagnostics, bool> has, string what, string remedy) =>
        [.. builds.Where(build => !has(build)).DistinctBy(build => build.Project).Select(build => new Finding($"{build.Name}: {what}", new Place(build.Project), Remedy: remedy))];

    private static IEnumerable<Finding> Places(string who, ImmutableArray<Place> places, Place? at)
    {
        if (!places.IsEmpty)
            yield return new Finding($"{who} {Quantity.Of(places.Length, "place")}, accepted 0", at, WorstPlaces.Of(places), $"{places.Length}", "0", "run 'dotnet format'");
    }
}
