namespace ReadinessGate;

/// <summary>What compiler and analyzers reported, and the totals of our own rules.</summary>
/// <param name="Compilations">One per project and framework, sorted.</param>
public sealed record SourceDiagnostics(ImmutableArray<CompilationDiagnostics> Compilations) : Evidence
{
    /// <summary>What checks that count findings need.</summary>
    public const string Log = "the compiler's SARIF log";

    /// <summary>What makes the compiler leave its log.</summary>
    public const string Remedy = "build with -p:ReadinessGateSarif=true, or with -t:ReadinessGate; builds in CI do so by themselves";

    /// <summary>What the baseline accepts of it.</summary>
    public ImmutableArray<BaselineUse> Accepted { get; init; } = [];
}

/// <summary>What one compilation reported.</summary>
/// <param name="Project">Its project file, relative to the root of the system.</param>
/// <param name="Framework">Its target framework.</param>
/// <param name="Diagnostics">In the order of the log.</param>
/// <param name="RuleCounts">Findings per rule as the RG1000 note counted them, before any suppression.</param>
/// <param name="Enforced">Rules that were errors in this compilation, which succeeded.</param>
/// <param name="HasLog">False when the compiler left no log: nothing is known but <paramref name="Enforced"/>.</param>
/// <param name="RulesOff">Rules that were switched off for the compilation.</param>
public sealed record CompilationDiagnostics(
    string Project,
    string Framework,
    ImmutableArray<SourceDiagnostic> Diagnostics,
    ImmutableSortedDictionary<string, int> RuleCounts,
    ImmutableSortedSet<string> RulesOff,
    ImmutableArray<string> Enforced,
    bool HasLog = true)
{
    /// <summary>The build that compiled it; null for a log without one.</summary>
    public ProjectFacts? Build { get; init; }

    /// <summary>The totals of the RG1000 note by their names, see <see cref="NoteTotals"/>.</summary>
    public ImmutableSortedDictionary<string, int> Totals { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>Rules to which the configuration of this compilation gave a severity at which they report; null when the log does not tell, as SARIF 1.0.</summary>
    public ImmutableSortedSet<string>? Switched { get; init; }

    /// <summary>The project's name without folder and extension.</summary>
    public string Name => Path.GetFileNameWithoutExtension(Project);

    /// <summary>The value of a property of the project; empty when it is not set.</summary>
    public string Property(string name) => Build?.Properties.GetValueOrDefault(name) ?? "";
}

/// <summary>One result of a SARIF log.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Level">error, warning, note or none.</param>
/// <param name="At">Where, relative to the root of the system.</param>
/// <param name="Message">The text.</param>
/// <param name="Suppressed">True when it was suppressed in source or by a suppressor; what only a baseline hides is not.</param>
public sealed record SourceDiagnostic(string Id, string Level, Place? At, string Message, bool Suppressed)
{
    /// <summary>What the ids of our rules begin with.</summary>
    public const string OurPrefix = "RG";

    /// <summary>The last line of the place, from 1; 0 where the log does not tell.</summary>
    public int EndLine { get; init; }

    /// <summary>What a baseline recognises it by, where the analyzer says it.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The name that a credential stands under, where the analyzer says it.</summary>
    public string? Name { get; init; }

    /// <summary>True for a finding of our analyzers, which all say what recognises it.</summary>
    public bool IsOurs => Id.StartsWith(OurPrefix, StringComparison.Ordinal) && (Fingerprint ?? Name) is not null;

    /// <summary>True when the baseline accepts it.</summary>
    public bool Accepted { get; init; }
}
