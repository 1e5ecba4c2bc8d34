using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Secrets;
using ReadinessGate.Secrets.Credentials;
using ReadinessGate.Secrets.Settings;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Reports a credential in <c>appsettings*.json</c>, <c>.env*</c>, <c>*.config</c>, <c>*.pubxml</c> or <c>*.PublishSettings</c> that the name of its key, a connection string or an address gives away.</summary>
/// <remarks>
/// <para>Placeholders never count: empty values, <c>&lt;…&gt;</c>, <c>${…}</c>, <c>#{…}#</c>, <c>{{…}}</c>, <c>$(…)</c>, <c>%…%</c>, <c>__…__</c>, <c>{0}</c>, <c>****</c>, <c>your-…</c>, <c>changeme</c>,
/// references to a vault; nor do names that end in Header, Name, Id, Url, Path, Policy and the like, nor booleans, short numbers and durations. A token in a provider's format is RG1201, a private key RG1203.</para>
/// <para>Source: OWASP, Secrets Management Cheat Sheet; .NET documentation, "Safe storage of app secrets".</para>
/// <para>Fix: <c>dotnet user-secrets set "ConnectionStrings:Main" "…"</c> for development, an environment variable or a vault elsewhere; leave the value in the file empty.</para>
/// <para>Suppress: <c>readinessgate:allow RG1205 because …</c> in a comment on the line or above it, or <c>secrets.allow</c> in <c>readiness.json</c>, each with a reason; see <see href="../guide/secrets.md">the guide</see>. Otherwise <c>dotnet_diagnostic.RG1205.severity = none</c> in a <c>.globalconfig</c>; an <c>.editorconfig</c> section does not reach such files.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SettingsCredentialAnalyzer : CodeRuleAnalyzer
{
    private static readonly DiagnosticDescriptor RG1205 = Rule.Create(
        "RG1205", "No credential stands in a settings file",
        "value of '{0}' looks like a real {1} (redacted, {2} chars{3}); move it to user-secrets or an environment variable",
        RuleCategory.Security, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1205);

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        var allowances = new SecretAllowances(context.Options);
        context.RegisterAdditionalFileAction(file => Examine(file, allowances, sink));
    }

    private static void Examine(AdditionalFileAnalysisContext context, SecretAllowances allowances, IFindingSink sink)
    {
        var path = context.AdditionalFile.Path;
        if (!SettingsFile.IsSettings(path) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            return;
        var report = new SettingsReport(context, text, allowances, sink);
        var matches = SecretScanner.All.Scan(text.ToString());
        var next = 0;
        foreach (var setting in SettingsFile.Read(path, text.ToString()))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var isJudged = false;
            for (; next < matches.Count && matches[next].Start < setting.Start + setting.Length; next++)
            {
                isJudged = matches[next].End > setting.Start;
                report.Demoted(matches[next], isJudged ? setting.KeyPath : null);
            }

            if (!isJudged && setting.IsText && CredentialFinder.Find(setting.KeyPath, setting.Value) is { } credential)
                report.Credential(setting, credential);
        }

        for (; next < matches.Count; next++)
            report.Demoted(matches[next], keyPath: null);
    }

    private sealed class SettingsReport(AdditionalFileAnalysisContext context, SourceText text, SecretAllowances allowances, IFindingSink sink)
    {
        public void Credential(Setting setting, Credential credential) =>
            Report(new(setting.Start, setting.Length), setting.KeyPath, credential.Kind, credential.Length);

        /// <summary>Reports a token whose checksum fails; the other matches belong to RG1201 and RG1203.</summary>
        public void Demoted(SecretMatch match, string? keyPath)
        {
            if (match.Tier == SecretTier.Credential)
                Report(new(match.Start, match.Length), keyPath ?? $"line {text.Lines.IndexOf(match.Start) + 1}", match.Kind, match.Length);
        }

        private void Report(TextSpan span, string keyPath, string kind, int length)
        {
            if (allowances.NoteOf(RG1205.Id, context.AdditionalFile.Path, text, span.Start, keyPath) is { } note)
                sink.Report(Found.Secret(RG1205, FileLocation.Of(context.AdditionalFile, text, span), keyPath, keyPath, kind, length, note), context.ReportDiagnostic);
        }
    }
}
