using ReadinessGate.Policies;

namespace ReadinessGate.Checks.Security;

/// <summary>Whoever can read the repository can use a secret that stands in it, today and, from its history, in ten years.</summary>
/// <remarks>
/// <para>Searches every text file that git tracks below the folder of the system, whatever its kind and encoding: code, settings, scripts, compose and Kubernetes files, workflows, Markdown.
/// Outside of git it searches everything but <c>bin</c>, <c>obj</c>, <c>node_modules</c>, <c>.git</c>, <c>.vs</c> and folders that ignore themselves. Left out are binary files, links, submodules, lock files, generated and minified files.
/// <c>dotnet readiness secrets</c> shows the same findings without judging anything else.</para>
/// <para>Each secret counts once per id and line, whatever its tier: RG1201, RG1203 (a provider's format, a private key), RG1202, RG1204, RG1205 (by name or context). Where a compiler's log of these sources is at hand,
/// findings that only the compiler can see are added. In test projects only the first two are looked for. A file that can't be read leaves the check without a result, never passed.</para>
/// <para>A fixture or a public key is allowed with a reason, by <c>secrets.allow</c> or by a comment: see <see href="../guide/secrets.md">the guide</see>. One that <c>readiness.baseline.json</c> accepts is not found again. An element of <c>secrets.allow</c> that matches nothing is reported as RG0003.</para>
/// <para>Source: OWASP, Secrets Management Cheat Sheet; CWE-798.</para>
/// <para>Fix: revoke or change the secret first, it stays in the history; then read it from user-secrets, the environment or a vault.</para>
/// </remarks>
public sealed class RepositorySecretsCheck : Check<RepositorySecrets>
{
    private static readonly Setting Allow = new(Policy.AllowedSecretsPath, typeof(AllowPolicy[]), "Secrets that may stand where they stand, by the names of their symbols or keys, each with its reason.") { Looseness = Looseness.MoreItems };

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG4020", "No secret stands in a file of the repository", Category.Security) { Settings = [Allow], Section = "secrets", Needs = "the search for secrets" };

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(RepositorySecrets evidence, Limits limits) => evidence.Files == 0 && evidence.Unread.IsEmpty ? "there is no text file" : null;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(RepositorySecrets evidence, Limits limits)
    {
        foreach (var allow in evidence.UnmatchedAllows)
            yield return new Finding(allow.Text, limits.PlaceOf($"{Allow.Name}[{allow.Index}]"), Remedy: UnmatchedAllow.Remedy, Code: "RG0003");
        // What is found stays found whatever the unread files hold; only without a finding do they decide.
        if (evidence.Findings.IsEmpty && !evidence.Unread.IsEmpty)
            throw new EvidenceException(Unread(evidence));
        foreach (var secret in evidence.Findings)
            yield return new Finding($"{secret.Id}: {secret.Fact}", secret.At, Remedy: secret.Remedy);
        if (!evidence.Unread.IsEmpty)
            yield return new Finding(Unread(evidence), new Place(evidence.Unread[0].Path));
    }

    private static string Unread(RepositorySecrets evidence) =>
        $"{evidence.Unread[0].Path}: {evidence.Unread[0].Reason}, so it may hold a secret" + (evidence.Unread.Length > 1 ? $"; and {Quantity.Of(evidence.Unread.Length - 1, "more file")}" : "");
}
