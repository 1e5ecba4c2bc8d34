using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Reports a private key in PEM, in a literal, a comment, a settings file (<c>appsettings*.json</c>, <c>.env*</c>, <c>*.config</c>, <c>*.pubxml</c>, <c>*.PublishSettings</c>): whoever reads the repository can sign and decrypt with it.</summary>
/// <remarks>
/// <para>RSA, EC, DSA, OpenSSH, PGP and PKCS#8 keys count, encrypted ones too: their passphrase is rarely far. The header alone is what parsers compare with, so key material must follow it.</para>
/// <para>Source: RFC 7468. The package raises the rule to an error, in test projects it stays a warning.</para>
/// <para>Fix: replace the key everywhere it is trusted, it stays in the history; then load the new one from a key store or a mounted file.</para>
/// <para>Suppress: <c>readinessgate:allow RG1203 because …</c> in a comment on the line or above it, or <c>secrets.allow</c> in <c>readiness.json</c>, each with a reason; see <see href="../guide/secrets.md">the guide</see>. Otherwise <c>#pragma warning disable RG1203</c> with a reason in code; <c>dotnet_diagnostic.RG1203.severity</c> in a <c>.globalconfig</c> for files.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PrivateKeyAnalyzer : SecretTextAnalyzer
{
    private static readonly DiagnosticDescriptor RG1203 = Rule.Create(
        "RG1203", "No private key stands in the source", "Private key in source (PEM, redacted{2}). Fix: replace it everywhere it is trusted, then load it from a key store or a mounted file.",
        RuleCategory.Security, DiagnosticSeverity.Warning);

    private protected override DiagnosticDescriptor Descriptor => RG1203;

    private protected override SecretTier Tier => SecretTier.PrivateKey;

    private protected override SecretCandidates Candidates => SecretCandidates.PrivateKeys;
}
