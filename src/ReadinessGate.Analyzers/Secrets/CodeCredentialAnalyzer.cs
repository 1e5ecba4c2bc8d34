using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Secrets;
using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Reports a credential in code that the name of what receives it gives away: whoever reads the repository can use it, and it can't be changed without a release.</summary>
/// <remarks>
/// <para>The name is that of the variable, property, parameter (by symbol), attribute argument, dictionary key, environment variable or setting that the text is given to, compared with, or the fallback of.
/// Texts are folded: constants, concatenation, interpolation. A token of a provider whose public checksum fails counts as well. Placeholders, names of settings, labels, messages and paths do not.
/// In test projects nothing is judged but provider tokens (RG1201). In settings files the same finding is RG1205.</para>
/// <para>Source: OWASP, Secrets Management Cheat Sheet; CWE-798.</para>
/// <para>Fix: read it from configuration and keep it in user-secrets for development and in a vault elsewhere; if it was ever valid, change it.</para>
/// <para>Suppress: <c>readinessgate:allow RG1202 because …</c> in a comment on the line or above it, or <c>secrets.allow</c> in <c>readiness.json</c>, each with a reason; see <see href="../guide/secrets.md">the guide</see>. Otherwise <c>#pragma warning disable RG1202</c> with a reason, or <c>dotnet_diagnostic.RG1202.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeCredentialAnalyzer : SecretTextAnalyzer
{
    // A file without one of these words names no credential, and no syntax tree is walked.
    private static readonly KeywordTable Words = new(["pass", "pwd", "secret", "token", "key", "credential", "auth"], ignoreCase: true);

    private static readonly DiagnosticDescriptor RG1202 = Rule.Create(
        "RG1202", "No credential stands in the code", "{0} in source ({1}). Fix: read it from configuration; if it was ever valid, change it.",
        RuleCategory.Security, DiagnosticSeverity.Warning);

    private protected override DiagnosticDescriptor Descriptor => RG1202;

    private protected override SecretTier Tier => SecretTier.Credential;

    private protected override bool ReadsSettings => false;

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        base.Register(context, sink);
        var allowances = new SecretAllowances(context.Options);
        if (!context.Options.IsTestProject())
            context.RegisterSemanticModelAction(model => Examine(model, allowances, sink));
    }

    private static void Examine(SemanticModelAnalysisContext context, SecretAllowances allowances, IFindingSink sink)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var source = tree.GetText(context.CancellationToken);
        if (KeywordScan.Find(source, Words, context.CancellationToken) is null)
            return;
        var root = tree.GetRoot(context.CancellationToken);
        foreach (var expression in StringText.In(root))
        {
            if (Judge(expression, root, context) is { } credential && allowances.NoteOf(RG1202.Id, tree.FilePath, source, expression.SpanStart, credential.KeyPath) is { } note)
                sink.Report(Diagnostic.Create(RG1202, expression.GetLocation(), $"{credential.Kind} '{credential.KeyPath}'", $"redacted, {credential.Length} chars{note}"), context.ReportDiagnostic);
        }
    }

    private static Credential? Judge(ExpressionSyntax expression, SyntaxNode root, SemanticModelAnalysisContext context)
    {
        var value = StringText.Of(expression, context.SemanticModel, context.CancellationToken);
        if (value.Length < 4 || Placeholder.IsPlaceholder(value))
            return null;
        var name = ValueName.Of(expression, context.SemanticModel, context.CancellationToken);
        var found = name is null ? null : CodeValue.Find(name, value);
        if (found is null && name is not null && CodeValue.LooksChosen(value))
            found = AtItsUses(expression, root, value, context);
        return found is null || SecretScanner.All.Scan(value).Count > 0 ? null : found;
    }

    // const string X = "…"; new NetworkCredential("shop", X): the name stands where the constant is used.
    private static Credential? AtItsUses(ExpressionSyntax expression, SyntaxNode root, string value, SemanticModelAnalysisContext context)
    {
        if (expression.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable })
            return null;
        foreach (var use in root.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (use.Identifier.ValueText != variable.Identifier.ValueText || use.Parent is not (ArgumentSyntax or AssignmentExpressionSyntax or EqualsValueClauseSyntax or AttributeArgumentSyntax))
                continue;
            if (ValueName.Of(use, context.SemanticModel, context.CancellationToken) is { } name && CodeValue.Find(name, value) is { } credential)
                return credential;
        }

        return null;
    }
}
