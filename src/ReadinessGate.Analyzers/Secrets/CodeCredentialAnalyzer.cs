using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Reports a literal or comment that looks like a provider's token but whose public checksum fails: it can't be real as written, and may be one with a typo or a cut end.</summary>
/// <remarks>
/// <para>So far only tokens with a public checksum (GitHub, npm, Grafana) are judged. In settings files the same finding is RG1205.</para>
/// <para>Source: GitHub, "Behind GitHub's new authentication token formats" (2021).</para>
/// <para>Fix: remove it; if it was ever valid, revoke it.</para>
/// <para>Suppress: <c>#pragma warning disable RG1202</c> with a reason, or <c>dotnet_diagnostic.RG1202.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeCredentialAnalyzer : SecretTextAnalyzer
{
    private static readonly DiagnosticDescriptor RG1202 = Rule.Create(
        "RG1202", "No credential stands in the code", "{0} in source ({1}) whose checksum fails. Fix: remove it, or revoke it if it was ever valid.",
        RuleCategory.Security, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1202);

    private protected override SecretScanner Scanner => SecretScanner.ProviderTokens;

    private protected override bool ReadsSettings => false;

    private protected override Diagnostic? Describe(SecretMatch match, Location location) =>
        match.Tier == SecretTier.Credential ? Diagnostic.Create(RG1202, location, match.Kind, match.Redacted) : null;
}
