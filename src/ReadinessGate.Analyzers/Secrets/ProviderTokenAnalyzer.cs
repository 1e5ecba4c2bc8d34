using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Reports a token in the format of a known provider, in a literal, a comment, a settings file (<c>appsettings*.json</c>, <c>.env*</c>, <c>*.config</c>, <c>*.pubxml</c>, <c>*.PublishSettings</c>): whoever reads the repository can use it.</summary>
/// <remarks>
/// <para>Formats: more than 300 of clouds, code hosts, package registries, payment, mail, chat, monitoring and AI services: see <see href="secret-formats.md">the list</see>.
/// A token without a shape of its own counts where the name of its setting tells the provider. Samples from manuals and the keys of emulators don't count. A token whose public checksum fails can't be real and is reported one tier lower: as RG1202 in code, as RG1205 in files.</para>
/// <para>Source: the providers' documentation of their formats. The package raises the rule to an error, in test projects it stays a warning.</para>
/// <para>Fix: revoke the token first, it stays in the history; then read the new one from user-secrets or an environment variable.</para>
/// <para>Suppress: <c>readinessgate:allow RG1201 because …</c> in a comment on the line or above it, or <c>secrets.allow</c> in <c>readiness.json</c>, each with a reason; see <see href="../guide/secrets.md">the guide</see>. Otherwise <c>#pragma warning disable RG1201</c> with a reason in code; <c>dotnet_diagnostic.RG1201.severity</c> in a <c>.globalconfig</c> for files.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProviderTokenAnalyzer : SecretTextAnalyzer
{
    private static readonly DiagnosticDescriptor RG1201 = Rule.Create(
        "RG1201", "No provider's token stands in the source", "{0} in source ({1}{2}). Fix: revoke it, then read it from user-secrets or an environment variable.",
        RuleCategory.Security, DiagnosticSeverity.Warning);

    private protected override DiagnosticDescriptor Descriptor => RG1201;

    private protected override SecretTier Tier => SecretTier.ProviderToken;
}
