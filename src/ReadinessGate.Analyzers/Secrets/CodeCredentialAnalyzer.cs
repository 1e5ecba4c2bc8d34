using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Secrets;
using ReadinessGate.Secrets.Credentials;
using ReadinessGate.Secrets.Settings;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Reports a credential in code that the name of what receives it gives away: whoever reads the repository can use it, and it can't be changed without a release.</summary>
/// <remarks>
/// <para>The name is that of the variable, property, parameter (by symbol), attribute argument, dictionary key, environment variable or setting that the text is given to, compared with, or the fallback of.
/// Texts are folded: constants, concatenation, interpolation; a list of at least 16 varied bytes counts as well, and so do pairs in comments and in code that is switched off. A token of a provider whose public checksum fails counts as well. Placeholders, names of settings, labels, messages and paths do not.
/// In test projects nothing is judged but provider tokens (RG1201). In settings files the same finding is RG1205.</para>
/// <para>Source: OWASP, Secrets Management Cheat Sheet; CWE-798.</para>
/// <para>Fix: read it from configuration and keep it in user-secrets for development and in a vault elsewhere; if it was ever valid, change it.</para>
/// <para>Suppress: <c>readinessgate:allow RG1202 because …</c> in a comment on the line or above it, or <c>secrets.allow</c> in <c>readiness.json</c>, each with a reason; see <see href="../guide/secrets.md">the guide</see>. Otherwise <c>#pragma warning disable RG1202</c> with a reason, or <c>dotnet_diagnostic.RG1202.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeCredentialAnalyzer : SecretTextAnalyzer
{
    // A file without one of these words names no credential, and no syntax tree is walked.
    private static readonly Keywords Names = new("pass", "pwd", "secret", "token", "key", "credential", "auth", "bearer", "basic ", "sig=", "pw:") { IgnoresCase = true, OnlyPresence = true };

    private const int ShortestSecret = 4;

    private static readonly DiagnosticDescriptor RG1202 = Rule.Create(
        "RG1202", "No credential stands in the code", "{0} in source ({1}). Fix: read it from configuration; if it was ever valid, change it.",
        RuleCategory.Security, DiagnosticSeverity.Warning);

    private protected override DiagnosticDescriptor Descriptor => RG1202;

    private protected override SecretTier Tier => SecretTier.Credential;

    private protected override bool ReadsSettings => false;

    internal override IEnumerable<Keywords> Words => [.. base.Words, Names, ByteText.Marks, StringText.Quote, CodeComments.Marks];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        base.Register(context, sink);
        var allowances = new SecretAllowances(context.Options);
        if (!context.Options.IsTestProject())
            ForEachModel(context, sink, (model, report) => Examine(model, allowances, report));
    }

    private static void Examine(SemanticModelAnalysisContext context, SecretAllowances allowances, Action<Diagnostic> report)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var text = tree.GetText(context.CancellationToken);
        if (!Names.StandIn(text, context.CancellationToken))
            return;
        var root = tree.GetRoot(context.CancellationToken);
        foreach (var expression in StringText.In(text, root, context.CancellationToken))
        {
            foreach (var (credential, location) in Judge(expression, root, context))
                Report(credential, location);
        }

        foreach (var (list, length) in ByteText.In(text, root, context.CancellationToken))
        {
            if (ValueName.Of(list, context.SemanticModel, context.CancellationToken) is { } name && LikelyName.IsKeyOfBytes(name, length))
                Report(new(name, "key", length), list.GetLocation());
        }

        foreach (var (comment, start) in CodeComments.With(Names, text, root, context.CancellationToken))
        {
            foreach (var setting in CodeReader.ReadComment(comment))
            {
                if (CodeValue.Find(setting.KeyPath, setting.Value) is { } credential && SecretScanner.All.Scan(setting.Value).Count == 0)
                    Report(credential, Location.Create(tree, new(start + setting.Start, setting.Length)));
            }
        }

        void Report(Credential credential, Location location)
        {
            if (allowances.NoteOf(RG1202.Id, tree.FilePath, text, location.SourceSpan.Start, credential.KeyPath) is { } note)
                report(Diagnostic.Create(RG1202, location, Named(credential), $"{credential.Kind} '{credential.KeyPath}'", $"redacted, {credential.Length} chars{note}"));
        }
    }

    // For the fix too, which looks the value up under this name.
    private static ImmutableDictionary<string, string?> Named(Credential credential) => Found.Named(credential.KeyPath).Add("name", credential.KeyPath);

    private static IEnumerable<(Credential Credential, Location Location)> Judge(ExpressionSyntax expression, SyntaxNode root, SemanticModelAnalysisContext context)
    {
        var value = StringText.Of(expression, context.SemanticModel, context.CancellationToken);
        if (value.Length < ShortestSecret || !IsCandidate(expression, value))
            return [];
        var name = ValueName.Of(expression, context.SemanticModel, context.CancellationToken);
        var found = RequestText.SecretsIn(value) is { Count: > 0 } secrets ? new(name ?? "request", "token", secrets[0].Length) : OfName(expression, name, value, root, context);
        if (found is not null)
            return SecretScanner.All.Scan(value).Count > 0 ? [] : [(found, expression.GetLocation())];
        return EmbeddedReader.IsDocument(value) && SecretScanner.All.Scan(value).Count == 0 ? Inside(expression, value) : [];
    }

    // What can be told from the text alone is told first: the name of a value costs a question to the semantic model.
    private static bool IsCandidate(ExpressionSyntax expression, string value)
    {
        if (value.Any(char.IsWhiteSpace))
            return EmbeddedReader.IsDocument(value) || value.IndexOf("earer ", StringComparison.Ordinal) >= 0 || value.IndexOf("asic ", StringComparison.Ordinal) >= 0 || IsEncoded(expression) || value.Any(char.IsDigit);
        return CodeValue.IsPossible(value) || (expression.Parent is not ArgumentSyntax && value.All(char.IsLower));
    }

    // Text becomes bytes where an algorithm wants a key, and a key may be a sentence.
    private static bool IsEncoded(ExpressionSyntax expression) =>
        expression.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetBytes" } } };

    private static Credential? OfName(ExpressionSyntax expression, string? name, string value, SyntaxNode root, SemanticModelAnalysisContext context)
    {
        if (name is null || Placeholder.IsPlaceholder(value))
            return null;
        return CodeValue.Find(name, value) ?? (CodeValue.LooksChosen(value) ? AtItsUses(expression, root, value, context) : null);
    }

    // A body of JSON or XML, or a command line, that the program sends.
    private static IEnumerable<(Credential Credential, Location Location)> Inside(ExpressionSyntax expression, string value)
    {
        foreach (var setting in EmbeddedReader.Read(value))
        {
            if (CodeValue.Find(setting.KeyPath, setting.Value) is { } credential)
                yield return (credential, StringText.PlaceOf(expression, setting.Value));
        }
    }

    // const string X = "…"; new NetworkCredential("shop", X): the name stands where the constant is used.
    private static Credential? AtItsUses(ExpressionSyntax expression, SyntaxNode root, string value, SemanticModelAnalysisContext context)
    {
        if (expression.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable })
            return null;
        var text = root.ToFullString();
        var constant = variable.Identifier.ValueText;
        for (var at = text.IndexOf(constant, StringComparison.Ordinal); at >= 0; at = text.IndexOf(constant, at + constant.Length, StringComparison.Ordinal))
        {
            if (root.FindToken(at) is not { Parent: IdentifierNameSyntax { Parent: ArgumentSyntax or AssignmentExpressionSyntax or EqualsValueClauseSyntax or AttributeArgumentSyntax } use } token || token.SpanStart != at || token.ValueText != constant)
                continue;
            if (ValueName.Of(use, context.SemanticModel, context.CancellationToken) is { } name && CodeValue.Find(name, value) is { } credential)
                return credential;
        }

        return null;
    }
}
