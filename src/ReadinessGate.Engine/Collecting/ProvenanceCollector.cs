using System.Security.Cryptography;

namespace ReadinessGate.Collecting;

/// <summary>Collects what a verdict is about, and the hashes of the files that it is made from.</summary>
public sealed class ProvenanceCollector : Collector
{
    private const string HashPrefix = "sha256:";
    private static readonly ImmutableArray<string> LegFiles = [EvidenceLeg.FactsFile, EvidenceLeg.RunFile, EvidenceLeg.PartialFile, EvidenceLeg.TestsFile, EvidenceLeg.HistoryFile, EvidenceLeg.CoverageFile, EvidenceLeg.DiagnosticsFile];

    /// <inheritdoc/>
    public override Type EvidenceType => typeof(Provenance);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        var runs = context.Legs.Select(leg => leg.Run).OfType<RunFacts>().ToArray();
        var checkout = runs.Length == 0 ? GitState.Of(context.Files.Root) : null;
        var assemblies = context.Legs.Where(leg => !leg.Facts.IsTest).Select(leg => leg.Facts)
            .Select(facts => new BuiltAssembly(facts.Assembly, facts.Project, facts.Framework, facts.Configuration, facts.Os, facts.Version, facts.Mvid, facts.SourceKey))
            .OrderBy(assembly => assembly.Project, StringComparer.Ordinal).ThenBy(assembly => assembly.Framework, StringComparer.Ordinal).ThenBy(assembly => assembly.Os, StringComparer.Ordinal);
        return new Collected(new Provenance(
            checkout is null ? Agreed(runs.Select(run => run.Commit)) : checkout.Commit,
            checkout?.Tree ?? TreeOf(runs),
            Agreed(context.Legs.Where(leg => !leg.Facts.IsTest).Select(leg => leg.Facts.Version)),
            Agreed(runs.Select(run => run.CiRun)),
            [.. assemblies],
            context.Policy.Path is { } policy ? DigestOf(policy, Path.Combine(context.Files.Root, policy)) : null,
            [.. FilesOf(context)]));
    }

    /// <summary>The hash of a file; null when it is not there or can't be read.</summary>
    /// <param name="shown">Its name.</param>
    /// <param name="path">Absolute.</param>
    public static FileDigest? DigestOf(string shown, string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return new FileDigest(shown, Convert.ToHexStringLower(SHA256.HashData(stream)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Every file of an evidence leg that a verdict may be made from.</summary>
    public static IEnumerable<(string Shown, string Path)> FilesOf(EvidenceLeg leg) => LegFiles.Select(name => ($"{leg.Shown}/{name}", Path.Combine(leg.Folder, name)));

    private static string? Agreed(IEnumerable<string?> values) => values.Distinct().ToArray() is [var only] ? only : null;

    private static string TreeOf(RunFacts[] runs) =>
        runs.Any(run => run.Tree == Provenance.Dirty) ? Provenance.Dirty : runs.All(run => run.Tree == Provenance.Clean) ? Provenance.Clean : Provenance.Unknown;

    // Evidence that lies in the system, such as a document or a raw report, is named by its path there.
    private static IEnumerable<FileDigest> FilesOf(CollectionContext context) => context.Legs.SelectMany(FilesOf).Select(file => DigestOf(file.Shown, file.Path))
        .Concat(context.Sources.Select(source => source.Identity?.StartsWith(HashPrefix, StringComparison.Ordinal) == true
            ? new FileDigest(source.Path, source.Identity[HashPrefix.Length..])
            : DigestOf(source.Path, Path.Combine(context.Files.Root, source.Path))))
        // A preset is no file of the system, and comes with the version of the tool.
        .Concat(context.Policy.Extended.Select(path => DigestOf(path, Path.Combine(context.Files.Root, path))))
        .OfType<FileDigest>()
        .DistinctBy(file => file.Path)
        .OrderBy(file => file.Path, StringComparer.Ordinal);
}
