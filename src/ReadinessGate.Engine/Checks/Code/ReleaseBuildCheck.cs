namespace ReadinessGate.Checks.Code;

/// <summary>What ships is the Release build; that the Debug build compiles says nothing about conditional code, optimization and trimming.</summary>
/// <remarks>
/// <para>The last build of each project and framework without tests was one of the configuration <c>Release</c>, of the sources at hand, and optimized. Evidence holds the last build only:
/// after a Debug build the check is pending until Release is built again, so it belongs to CI, which builds and tests <c>-c Release</c>. Of several operating systems one is enough.</para>
/// <para>Fix: run <c>dotnet build -c Release</c>, and test with <c>dotnet test -c Release --no-build</c>.</para>
/// <para>Source: production-readiness checklists ask that the release configuration builds.</para>
/// </remarks>
public sealed class ReleaseBuildCheck : Check<SourceDiagnostics>
{
    private const string Release = "Release";

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2090", "Every project builds as Release", Category.Code) { Needs = "the record of a Release build" };

    /// <inheritdoc/>
    /// <remarks>On the machine of a developer the last build mostly is one of Debug.</remarks>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(SourceDiagnostics evidence, Limits limits)
    {
        var members = CompilerEvidence.Members(evidence);
        var other = members.GroupBy(build => (build.Project, build.Framework)).Where(builds => !builds.Any(IsRelease)).Select(builds => builds.First()).ToArray();
        if (other.Length > 0)
            throw new EvidencePendingException($"{Named(other)} was last built as {string.Join(" and ", other.Select(build => build.Build!.Configuration).Distinct().Order(StringComparer.Ordinal))}", "run 'dotnet build -c Release'");
        foreach (var build in members.Where(IsRelease).Where(build => !string.Equals(build.Property("Optimize"), "true", StringComparison.OrdinalIgnoreCase)).DistinctBy(build => build.Project))
            yield return new Finding($"{build.Name}: the Release build is not optimized (Optimize is not true)", new Place(build.Project), Remedy: "set Optimize to true for the configuration Release");
    }

    private static bool IsRelease(CompilationDiagnostics build) => string.Equals(build.Build!.Configuration, Release, StringComparison.OrdinalIgnoreCase);

    private static string Named(CompilationDiagnostics[] builds)
    {
        const int Shown = 3;
        var names = builds.Select(build => build.Name).Distinct().Order(StringComparer.Ordinal).ToArray();
        return string.Join(", ", names.Take(Shown)) + (names.Length > Shown ? $" and {names.Length - Shown} more" : "");
    }
}
