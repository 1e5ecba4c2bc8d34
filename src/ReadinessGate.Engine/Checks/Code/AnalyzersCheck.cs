using ReadinessGate.Policies;

namespace ReadinessGate.Checks.Code;

/// <summary>An analyzer that does not run finds nothing, and a green build says nothing about what it would have found.</summary>
/// <remarks>
/// <para>Looks at the properties that the last build of each C# and Visual Basic project without tests was made with: <c>RunAnalyzers</c> and <c>RunAnalyzersDuringBuild</c> are not false,
/// <c>EnableNETAnalyzers</c> is true, and neither <c>AnalysisLevel</c> nor <c>AnalysisMode</c> switches all rules off. Analyzers of other packages are named, but replace those of the SDK only where <c>analyzers.packages</c> lists them.</para>
/// <para><c>analyzers.mode</c> asks for a least mode of all rules, <c>analyzers.security</c> for one of the rules about security: <c>default</c>, <c>minimum</c>, <c>recommended</c> or <c>all</c>.
/// As in the SDK a suffix of the level (<c>latest-recommended</c>) wins over the mode.</para>
/// <para>Fix: set the property that the finding names in <c>Directory.Build.props</c>, then build.</para>
/// <para>Source: production-readiness checklists ask for linters with security rules; .NET documentation, "Code analysis in .NET".</para>
/// </remarks>
public sealed class AnalyzersCheck : Check<SourceDiagnostics>
{
    private static readonly Setting Mode = new("analyzers.mode", typeof(AnalysisMode), "The least mode of the .NET analyzers: default, minimum, recommended or all.");
    private static readonly Setting Security = new("analyzers.security", typeof(AnalysisMode), "The least mode of their rules about security.");
    private static readonly Setting Packages = new("analyzers.packages", typeof(string[]), "Packages of analyzers that every project must have; with them the analyzers of the SDK may be off.") { Looseness = Looseness.FewerItems };

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2082", "Analyzers look at every project", Category.Code)
    {
        Settings = [Mode, Security, Packages],
        Section = "analyzers",
        Needs = "the record of the builds",
    };

    /// <inheritdoc/>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(SourceDiagnostics evidence, Limits limits) =>
        from project in CompilerEvidence.Members(evidence).Where(build => !build.Project.EndsWith(".fsproj", StringComparison.OrdinalIgnoreCase)).GroupBy(build => build.Project, StringComparer.Ordinal)
        from problem in project.SelectMany(build => Problems(build, limits)).Distinct()
        select new Finding($"{project.First().Name}: {problem.What}", new Place(project.Key), Remedy: problem.Remedy);

    private static IEnumerable<(string What, string Remedy)> Problems(CompilationDiagnostics build, Limits limits)
    {
        if (AnalyzerSwitches.OffBy(build) is { } off)
        {
            yield return ($"no analyzer ran in the last build ({off})", "remove it from the project and from the command line, then build");
            yield break;
        }

        var packages = limits.Texts(Packages);
        var has = build.Build?.Analyzers ?? [];
        foreach (var package in packages.Where(package => !has.Contains(package, StringComparer.OrdinalIgnoreCase)))
            yield return ($"the analyzers of {package} are missing{Spelling.Suggest(package, has)}", $"reference {package}");
        if (!AnalyzerSwitches.HasNetAnalyzers(build))
        {
            if (packages.IsEmpty || limits.Find(Mode.Name) is not null || limits.Find(Security.Name) is not null)
                yield return ($"the .NET analyzers are off (EnableNETAnalyzers is not true){(has.IsEmpty ? "" : $"; only {string.Join(", ", has.Take(3))} ran")}", "set EnableNETAnalyzers to true in Directory.Build.props");
            yield break;
        }

        if (Below("all rules", "AnalysisMode", AnalyzerSwitches.ModeOf(build), limits.Find(Mode.Name)?.Text) is { } mode)
            yield return mode;
        // What holds for all rules is said once.
        if ((limits.Find(Security.Name) is not null || AnalyzerSwitches.SecurityModeOf(build) != AnalyzerSwitches.ModeOf(build))
            && Below("the rules about security", "AnalysisModeSecurity", AnalyzerSwitches.SecurityModeOf(build), limits.Find(Security.Name)?.Text) is { } security)
            yield return security;
    }

    private static (string What, string Remedy)? Below(string rules, string property, AnalysisMode mode, string? required)
    {
        var least = required is null ? AnalysisMode.Default : Enum.Parse<AnalysisMode>(required, ignoreCase: true);
        return mode >= least
            ? null
            : ($"the mode of {rules} is {Name(mode)}, required {Name(least)}", $"set {property} to {least} in Directory.Build.props; a suffix of AnalysisLevel, such as latest-{Name(least)}, wins over it");
    }

    private static string Name(AnalysisMode mode) => mode.ToString().ToLowerInvariant();
}
