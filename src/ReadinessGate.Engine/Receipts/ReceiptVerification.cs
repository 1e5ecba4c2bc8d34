using ReadinessGate.Reporting;

namespace ReadinessGate.Receipts;

/// <summary>Compares a receipt with what is here, point by point.</summary>
public static class ReceiptVerification
{
    // Clocks of machines differ by seconds, not by minutes.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private const int ShortCommit = 7;

    /// <summary>All points, in the order in which a person would ask for them.</summary>
    public static IEnumerable<ReceiptPoint> Compare(Receipt receipt, ReceiptSite site) => Points(receipt, site).Select(compare => compare());

    private static IEnumerable<Func<ReceiptPoint>> Points(Receipt receipt, ReceiptSite site)
    {
        yield return () => Verdict(receipt, site);
        yield return () => Commit(receipt.Provenance, site);
        yield return () => Tree(receipt.Provenance);
        yield return () => Age(receipt, site);
        yield return () => Policy(receipt.Provenance, site);
        yield return () => Evidence(receipt.Provenance, site);
        if (site.Artifact is { } artifact)
            yield return () => Artifact(receipt.Provenance, artifact);
    }

    private static ReceiptPoint Verdict(Receipt receipt, ReceiptSite site) => new(
        "verdict",
        receipt.Verdict == ReadinessGate.Verdict.Ready || (receipt.Verdict == ReadinessGate.Verdict.AlmostReady && site.AcceptsAlmostReady),
        $"{receipt.System}{(receipt.Provenance.Version is { } version ? $" {version}" : "")} is {Names.Of(receipt.Verdict)}, {receipt.Passed} of {Quantity.Of(receipt.Total, "gate")} passed{(receipt.Score is { } score ? $", score {score.ToString("F1", CultureInfo.InvariantCulture)}" : "")}");

    private static ReceiptPoint Commit(Provenance provenance, ReceiptSite site)
    {
        var (asked, whose) = site.Commit is not null ? (site.Commit, "asked for") : (site.Head, "checked out");
        if (provenance.Commit is null)
            return new ReceiptPoint("commit", false, "the receipt names no commit");
        if (asked is null)
            return new ReceiptPoint("commit", null, $"{Short(provenance.Commit)}; there is no checkout here, and no --commit");
        return provenance.Commit.StartsWith(asked, StringComparison.OrdinalIgnoreCase)
            ? new ReceiptPoint("commit", true, $"{Short(provenance.Commit)}, as {whose}")
            : new ReceiptPoint("commit", false, $"the receipt is about {Short(provenance.Commit)}, {whose} is {Short(asked)}");
    }

    private static ReceiptPoint Tree(Provenance provenance) => provenance.Tree == Provenance.Clean
        ? new ReceiptPoint("tree", true, "nothing was changed on top of the commit")
        : new ReceiptPoint("tree", false, provenance.Tree == Provenance.Dirty ? "the tests ran with changes that were not committed" : "whether the tests ran on the commit alone is not known");

    private static ReceiptPoint Age(Receipt receipt, ReceiptSite site)
    {
        if (!DateTimeOffset.TryParse(receipt.Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            return new ReceiptPoint("age", false, "the receipt has no time");
        var age = site.Now - time;
        if (age < -Skew)
            return new ReceiptPoint("age", false, $"the receipt is from the future: {receipt.Time}");
        var text = TimeSpanText.Of(Math.Max(0, age.TotalMilliseconds));
        return site.MaximumAge is not { } most ? new ReceiptPoint("age", null, $"{text}; no --max-age")
            : age <= most ? new ReceiptPoint("age", true, $"{text}, at most {TimeSpanText.Of(most.TotalMilliseconds)}")
            : new ReceiptPoint("age", false, $"the receipt is {text} old, at most {TimeSpanText.Of(most.TotalMilliseconds)}");
    }

    private static ReceiptPoint Policy(Provenance provenance, ReceiptSite site) => (provenance.Policy, site.Policy) switch
    {
        (null, null) => new ReceiptPoint("policy", true, "the defaults, without a readiness.json"),
        (null, { } here) => new ReceiptPoint("policy", false, $"{here.Path} is here, and the receipt was written without one"),
        ({ } named, null) => new ReceiptPoint("policy", null, $"{named.Path} is not here"),
        ({ } named, { } here) => named.Sha256 == here.Sha256
            ? new ReceiptPoint("policy", true, $"{named.Path} is the one that the receipt was written by")
            : new ReceiptPoint("policy", false, $"{named.Path} is not the one that the receipt was written by"),
    };

    private static ReceiptPoint Evidence(Provenance provenance, ReceiptSite site)
    {
        var here = site.Files.ToLookup(file => file.Path, file => file.Sha256, StringComparer.Ordinal);
        var found = provenance.Files.Where(file => here.Contains(file.Path)).ToArray();
        if (Array.Find(found, file => !here[file.Path].Contains(file.Sha256)) is { } changed)
            return new ReceiptPoint("evidence", false, $"{changed.Path} has changed since");
        if (found.Length == 0)
            return new ReceiptPoint("evidence", provenance.Files.IsEmpty ? false : null, provenance.Files.IsEmpty ? "the receipt names no evidence" : $"none of {Quantity.Of(provenance.Files.Length, "file")} is here");
        var missing = provenance.Files.Length - found.Length;
        return new ReceiptPoint("evidence", true, $"{Quantity.Of(found.Length, "file")} unchanged{(missing == 0 ? "" : $", {missing} not here")}");
    }

    // An artifact may hold a part of the system only, and other people's assemblies; not one of another build, and not none.
    private static ReceiptPoint Artifact(Provenance provenance, ImmutableArray<ArtifactAssembly> artifact)
    {
        var builds = provenance.Assemblies.ToLookup(assembly => assembly.Name, StringComparer.OrdinalIgnoreCase);
        var own = artifact.Where(assembly => builds.Contains(assembly.Name)).ToArray();
        if (own.Length == 0)
            return new ReceiptPoint("artifact", false, $"the folder holds none of {Quantity.Of(builds.Count, "assembly", "assemblies")} of the receipt");
        if (Array.Find(own, assembly => !builds[assembly.Name].Any(build => IsOf(build, assembly))) is { } other)
            return new ReceiptPoint("artifact", false, other.Mvid is null ? $"{other.Path} can't be read" : $"{other.Path} was built from other sources than those that were tested (MVID {other.Mvid})");
        return new ReceiptPoint("artifact", true, $"{Quantity.Of(own.Length, "assembly", "assemblies")} of the sources that were tested");
    }

    private static bool IsOf(BuiltAssembly build, ArtifactAssembly assembly) => build.Mvid == assembly.Mvid || assembly.SourceKeys.Contains(build.SourceKey);

    private static string Short(string commit) => commit.Length > ShortCommit ? commit[..ShortCommit] : commit;
}
