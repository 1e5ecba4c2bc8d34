using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Analyzers.Secrets;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>Reports a warning that is switched off without a reason: nobody can tell a decision from a way to get past the build, so nobody dares to remove it.</summary>
/// <remarks>
/// <para>Judged are <c>#pragma warning disable</c> without a comment on its line or on the line above it, and <c>[SuppressMessage]</c> or <c>[UnconditionalSuppressMessage]</c> whose <c>Justification</c> is missing, empty
/// or <c>&lt;Pending&gt;</c>. One comment above several directives speaks for all of them. Generated code is not judged.</para>
/// <para>Judged is also <c>NoWarn</c>, as an element and as an attribute, in the project file and in the nearest <c>Directory.Build.props</c>, <c>Directory.Build.targets</c> and <c>Directory.Packages.props</c> above it, as far as they belong to the system.
/// A reason is an XML comment on its line, inside it, or directly above it or above the group or reference that begins with it. <c>1701;1702</c>, which the SDK suppresses itself, and what <c>$(NoWarn)</c> brings along need none.
/// A file that several projects share is reported in each; <c>rules.RG0110.max</c> counts it once.</para>
/// <para>Bad: <c>#pragma warning disable CA1031</c>. Good: <c>#pragma warning disable CA1031 // a plug-in must not end the host</c>.</para>
/// <para>Bad: <c>&lt;NoWarn&gt;$(NoWarn);CS1591&lt;/NoWarn&gt;</c>. Good: <c>&lt;NoWarn&gt;$(NoWarn);CS1591&lt;/NoWarn&gt; &lt;!-- nobody calls this API but us --&gt;</c>.</para>
/// <para>Source: production-readiness checklists ask for a reason beside each accepted finding.</para>
/// <para>Fix: remove the suppression, or write down why the warning is wrong here.</para>
/// <para>Suppress: <c>dotnet_diagnostic.RG0110.severity = none</c> in <c>.editorconfig</c>; for project files in a <c>.globalconfig</c>, since an <c>.editorconfig</c> section does not reach them.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuppressionReasonAnalyzer : CodeRuleAnalyzer
{
    // A category has three at most, such as "Critical Code Smell"; some write the reason there.
    private const int WordsOfReason = 4;
    private static readonly Keywords Suppressions = new("pragma", "SuppressMessage");
    private static readonly Keywords NoWarn = new("NoWarn") { IgnoresCase = true, OnlyPresence = true };
    private static readonly string[] SharedFiles = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];
    private static readonly string[] Attributes = ["System.Diagnostics.CodeAnalysis.SuppressMessageAttribute", "System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessageAttribute"];

    private static readonly DiagnosticDescriptor RG0110 = Rule.Create(
        "RG0110", "Each suppression gives its reason", "{0} is suppressed without a reason. Fix: remove the suppression, or say why the warning is wrong here.",
        RuleCategory.CodeQuality, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG0110);

    internal override IEnumerable<Keywords> Words => [Suppressions, NoWarn];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        ForEachModel(context, sink, (model, report) => Examine(model, report));
        context.RegisterAdditionalFileAction(file => Examine(file, sink));
    }

    private static void Examine(AdditionalFileAnalysisContext context, IFindingSink sink)
    {
        var file = context.AdditionalFile;
        if (!IsProjectFile(file.Path) || file.GetText(context.CancellationToken) is not { } text || !NoWarn.StandIn(text, context.CancellationToken))
            return;
        foreach (var (span, ids) in ProjectSuppressions.WithoutReason(text))
            sink.Report(Found.InFile(RG0110, file, text, span, ids), context.ReportDiagnostic);
    }

    private static bool IsProjectFile(string path) =>
        path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) || Array.IndexOf(SharedFiles, path.Substring(path.LastIndexOfAny(['/', '\\']) + 1)) >= 0;

    private static void Examine(SemanticModelAnalysisContext context, Action<Diagnostic> report)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var text = tree.GetText(context.CancellationToken);
        if (Suppressions.In(text, context.CancellationToken) is not { } hits)
            return;
        var root = tree.GetRoot(context.CancellationToken);
        foreach (var hit in hits)
        {
            var found = root.FindToken(hit.Start, findInsideTrivia: true).Parent switch
            {
                PragmaWarningDirectiveTriviaSyntax pragma => OfPragma(pragma, text),
                SimpleNameSyntax name when name.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute && attribute.Name.Span.Contains(name.Span) => OfAttribute(attribute, context),
                _ => null,
            };
            if (found is var (span, what))
                report(Found.At(RG0110, Location.Create(tree, span), what));
        }
    }

    private static (TextSpan Span, string What)? OfPragma(PragmaWarningDirectiveTriviaSyntax pragma, SourceText text)
    {
        if (!pragma.IsActive || !pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword) || SuppressionComment.Explains(text, pragma.SpanStart))
            return null;
        var end = pragma.ErrorCodes.Count == 0 ? pragma.DisableOrRestoreKeyword.Span.End : pragma.ErrorCodes.Span.End;
        return (TextSpan.FromBounds(pragma.HashToken.SpanStart, end), pragma.ErrorCodes.Count == 0 ? "every warning" : string.Join(", ", pragma.ErrorCodes.Select(code => code.ToString())));
    }

    private static (TextSpan Span, string What)? OfAttribute(AttributeSyntax attribute, SemanticModelAnalysisContext context)
    {
        var model = context.SemanticModel;
        var arguments = attribute.ArgumentList?.Arguments ?? default;
        var reason = arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "Justification")?.Expression;
        if (reason is not null && !(model.GetConstantValue(reason, context.CancellationToken) is { HasValue: true } text && IsBlank(text.Value as string)))
            return null;
        var type = model.GetTypeInfo(attribute, context.CancellationToken).Type;
        if (!Array.Exists(Attributes, known => type.Is(known)))
            return null;
        if (arguments.Count > 0 && model.GetConstantValue(arguments[0].Expression, context.CancellationToken).Value is string category && category.Split(' ').Length >= WordsOfReason)
            return null;
        var id = arguments.Count > 1 ? model.GetConstantValue(arguments[1].Expression, context.CancellationToken).Value as string : null;
        return (attribute.Span, id?.Split(':')[0] ?? "a warning");
    }

    // What Visual Studio writes and asks to replace.
    private static bool IsBlank(string? reason) => string.IsNullOrWhiteSpace(reason) || string.Equals(reason!.Trim(), "<Pending>", StringComparison.OrdinalIgnoreCase);
}
