namespace ReadinessGate.Collecting.Secrets;

/// <summary>Collects the secrets that stand in the files of the system, and those that only the compiler could see.</summary>
public sealed class RepositorySecretsCollector : Collector
{
    /// <inheritdoc/>
    public override Type EvidenceType => typeof(RepositorySecrets);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        try
        {
            var found = SecretScan.OfFolder(context.Files.Root, context.Policy.AllowedSecrets, context.Files.Root);
            var known = found.Findings.Select(finding => (finding.At.Path, finding.At.Line)).ToHashSet();
            var more = OfCompiler(context).Where(finding => known.Add((finding.At.Path, finding.At.Line))).ToArray();
            var all = found.Findings.Concat(more).OrderBy(finding => finding.At.Path, StringComparer.Ordinal).ThenBy(finding => finding.At.Line).ThenBy(finding => finding.At.Column);
            return new Collected(Mark(found, [.. all], context));
        }
        catch (EvidenceException problem)
        {
            return Collected.Without(Outcome.Inconclusive, problem.Message);
        }
    }

    private static RepositorySecrets Mark(RepositorySecrets found, ImmutableArray<SecretFinding> all, CollectionContext context)
    {
        var ledger = new BaselineLedger(BaselineFile.Read(context.Files)?.Findings ?? [], path => File.Exists(context.Files.FullPath(path)));
        var accepted = all.Where(finding => ledger.Take(finding.Id, finding.At.Path, finding.Fingerprint, 1) > 0).ToImmutableArray();
        return found with { Findings = all.RemoveRange(accepted), AcceptedFindings = accepted, Accepted = ledger.Uses };
    }

    // What the scan found on the same line is the same secret, whatever the compiler calls it. A log of older sources says nothing about these lines.
    private static IEnumerable<SecretFinding> OfCompiler(CollectionContext context)
    {
        if (!context.Legs.Any(leg => File.Exists(Path.Combine(leg.Folder, EvidenceLeg.DiagnosticsFile))) || new SourceDiagnosticsCollector().Collect(context).Value is not SourceDiagnostics log)
            return [];
        var prints = new FindingPrints(context.Files);
        return log.Compilations.SelectMany(compilation => compilation.Diagnostics)
            .Where(diagnostic => diagnostic is { Suppressed: false, At: not null } && SecretFinding.Ids.Contains(diagnostic.Id))
            .Select(diagnostic => SecretFinding.OfCompiler(diagnostic.Id, diagnostic.At!, diagnostic.Message, prints.Of(diagnostic) ?? ""));
    }
}
