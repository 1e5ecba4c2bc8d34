using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;

namespace ReadinessGate.Analyzers.Testing;

/// <summary>Reports a test that is there but proves nothing: it runs only when named, ends as inconclusive, or is set aside as flaky.</summary>
/// <remarks>
/// <para>Judged are <c>Explicit = true</c> of xUnit, <c>[Explicit]</c> of NUnit, <c>Assert.Inconclusive</c> and <c>Assert.Ignore</c>, and traits or categories named
/// Quarantine, Quarantined, Flaky, Unstable, Broken or KnownFailure.</para>
/// <para>Source: production-readiness checklists accept no expected failures ("xfail").</para>
/// <para>Fix: repair the test, or remove it with the reason in the history.</para>
/// <para>Suppress: <c>dotnet_diagnostic.RG1302.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QuarantinedTestAnalyzer : CodeRuleAnalyzer
{
    private static readonly TokenScan Names = new("Explicit", "ExplicitAttribute", "Inconclusive", "Ignore", "Trait", "Category", "TestCategory");
    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase) { "Quarantine", "Quarantined", "Flaky", "Unstable", "Broken", "KnownFailure" };
    private static readonly string[] LabelAttributes = ["Xunit.TraitAttribute", "NUnit.Framework.CategoryAttribute", "Microsoft.VisualStudio.TestTools.UnitTesting.TestCategoryAttribute"];
    private static readonly string[] Asserts = ["NUnit.Framework.Assert", "Microsoft.VisualStudio.TestTools.UnitTesting.Assert"];

    private static readonly DiagnosticDescriptor RG1302 = Rule.Create(
        "RG1302", "Every test counts", "{0}: the test proves nothing. Fix: repair it and let it run, or remove it.",
        RuleCategory.Testing, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1302);

    internal override IEnumerable<Keywords> Words => [Names.Words];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink) =>
        ForEachModel(context, sink, (model, report) => Examine(model, report));

    private static void Examine(SemanticModelAnalysisContext context, Action<Diagnostic> report)
    {
        foreach (var token in Names.Find(context.SemanticModel.SyntaxTree, context.CancellationToken))
        {
            if (token.Parent is SimpleNameSyntax name && (SetAside(name, context) ?? GivenUp(name, context)) is { } found)
                report(Found.At(RG1302, found.Node.GetLocation(), found.Reason));
        }
    }

    private static (SyntaxNode Node, string Reason)? SetAside(SimpleNameSyntax name, SemanticModelAnalysisContext context)
    {
        if (name.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute)
            return null;
        var type = context.SemanticModel.GetTypeInfo(attribute, context.CancellationToken).Type;
        if (name.Parent is NameEqualsSyntax { Parent: AttributeArgumentSyntax argument })
            return name.Identifier.ValueText == "Explicit" && TestFramework.IsTestAttribute(type) && Constant(argument.Expression, context) is true ? (argument, "Explicit = true") : null;
        if (!attribute.Name.Span.Contains(name.Span))
            return null;
        if (type.Is("NUnit.Framework.ExplicitAttribute"))
            return (attribute, "[Explicit]");
        return Array.Exists(LabelAttributes, label => type.DerivesFrom(label))
            && attribute.ArgumentList?.Arguments.Select(candidate => Constant(candidate.Expression, context) as string).FirstOrDefault(label => label is not null && Labels.Contains(label)) is { } label
            ? (attribute, $"'{label}'") : null;
    }

    private static (SyntaxNode Node, string Reason)? GivenUp(SimpleNameSyntax name, SemanticModelAnalysisContext context) =>
        name.Identifier.ValueText is "Inconclusive" or "Ignore" && name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call }
        && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method && Array.Exists(Asserts, assert => method.ContainingType.Is(assert))
            ? (call, $"Assert.{method.Name}") : null;

    private static object? Constant(ExpressionSyntax expression, SemanticModelAnalysisContext context) => context.SemanticModel.GetConstantValue(expression, context.CancellationToken).Value;
}
