using ReadinessGate.Collecting.Secrets;

namespace ReadinessGate.Collecting;

/// <summary>All findings of some rules in a system, as a baseline may accept them: from the compiler's logs, and secrets from the files.</summary>
public sealed class KnownFindings
{
    private readonly ImmutableHashSet<string> _off;
    private readonly bool _hasSecrets;

    /// <summary>Collects them.</summary>
    /// <param name="context">Files and evidence.</param>
    /// <param name="rules">The rules that are asked about.</param>
    public KnownFindings(CollectionContext context, ImmutableHashSet<string> rules)
    {
        var collected = context.Collect(typeof(SourceDiagnostics));
        var log = collected.Outcome == Outcome.Pass ? (SourceDiagnostics)collected.Value! : null;
        var silent = log?.Compilations.FirstOrDefault(compilation => !compilation.HasLog);
        Unknown = log is null ? $"the compiler's log: {collected.Reason}" : silent is null ? null : $"the compiler's log: {silent.Name} ({silent.Framework}) was built without one";
        _off = [.. log?.Compilations.SelectMany(compilation => compilation.RulesOff.Concat(rules.Where(id => id.StartsWith(SourceDiagnostic.OurPrefix, StringComparison.Ordinal) && !compilation.RuleCounts.ContainsKey(id)))) ?? []];
        var ofCompiler = Unknown is null ? new AcceptedDiagnostics(new FindingPrints(context.Files)).Groups(log!.Compilations, rules.Contains) : [];
        var secrets = rules.Overlaps(SecretFinding.Ids) ? new RepositorySecretsCollector().Collect(context).Value as RepositorySecrets : null;
        _hasSecrets = secrets is not null;
        Groups = Union(ofCompiler, [.. secrets is null ? [] : OfScan(secrets).Where(group => rules.Contains(group.Rule))]);
    }

    /// <summary>The findings, each once.</summary>
    public ImmutableArray<FindingGroup> Groups { get; }

    /// <summary>Why the findings of compiler and analyzers are not known; null when they are.</summary>
    public string? Unknown { get; }

    /// <summary>Whether all findings of a rule are known.</summary>
    public bool Judges(string rule) => Unknown is null && !_off.Contains(rule) && (_hasSecrets || !SecretFinding.Ids.Contains(rule));

    /// <summary>Whether findings of a rule are known that can be accepted; a search for secrets suffices for most of them.</summary>
    public bool Knows(string rule) => Judges(rule) || (_hasSecrets && SecretFinding.Ids.Contains(rule));

    private static IEnumerable<FindingGroup> OfScan(RepositorySecrets secrets) =>
        secrets.Findings.Concat(secrets.AcceptedFindings).Where(finding => finding.Fingerprint.Length > 0).Select(finding => new FindingGroup(finding.Id, finding.At, finding.Fingerprint, 1));

    // Compiler and scan find most secrets both, and put some of them in different columns.
    private static ImmutableArray<FindingGroup> Union(ImmutableArray<FindingGroup> first, ImmutableArray<FindingGroup> second)
    {
        var known = first.Select(group => (group.Rule, group.At.Path, group.At.Line, group.Hash)).ToHashSet();
        return [.. first, .. second.Where(group => !known.Contains((group.Rule, group.At.Path, group.At.Line, group.Hash)))];
    }
}
