using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Analyzers.Documentation;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>Reports <c>dynamic</c> and bare <c>object</c> in the public API of a library: the signature promises nothing, and the mistake shows when it runs.</summary>
/// <remarks>
/// <para>Judged are parameters, results, properties and fields that code outside the assembly can use; <c>dynamic</c> also as a type argument. Overrides, implementations of interfaces, attributes,
/// operators, <c>Equals</c>, parameters of event handlers (<c>object sender</c>, or <c>object</c> before event arguments), and parameters named <c>state</c> that callers get back are left alone.</para>
/// <para>The rule is off by default, because serializers, loggers and containers take any object on purpose: give it a severity, or limit it in <c>readiness.json</c>.</para>
/// <para>Bad: <c>public object Find(object key)</c>. Good: <c>public Order? Find(OrderId key)</c>, or a type parameter.</para>
/// <para>Source: production-readiness checklists ask for types on all public functions.</para>
/// <para>Fix: name the type, or make it a type parameter.</para>
/// <para>Suppress: <c>dotnet_diagnostic.RG1010.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UntypedApiAnalyzer : CodeRuleAnalyzer
{
    private static readonly TokenScan Names = new("dynamic", "object", "Object");

    private static readonly DiagnosticDescriptor RG1010 = Rule.CreateOptional(
        "RG1010", "The public API names its types", "'{0}' leaves a type open with '{1}'. Fix: name the type, or make it a type parameter.",
        RuleCategory.CodeQuality, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1010);

    internal override IEnumerable<Keywords> Words => [Names.Words];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        if (!context.Options.IsTestProject() && context.Compilation.IsLibrary())
            ForEachModel(context, sink, (model, report) => Examine(model, report));
    }

    private static void Examine(SemanticModelAnalysisContext context, Action<Diagnostic> report)
    {
        foreach (var token in Names.Find(context.SemanticModel.SyntaxTree, context.CancellationToken))
        {
            if (OpenType.At(token) is { } open && SymbolOf(open.Member, context) is { } symbol && IsJudged(symbol) && !OpenType.IsExpected(open, symbol)
                && IsOpen(open.Type, context))
                report(Found.At(RG1010, open.Type.GetLocation(), symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat), token.ValueText));
        }
    }

    private static ISymbol? SymbolOf(MemberDeclarationSyntax member, SemanticModelAnalysisContext context) => context.SemanticModel.GetDeclaredSymbol(
        member is BaseFieldDeclarationSyntax { Declaration.Variables: { Count: > 0 } names } ? names[0] : (SyntaxNode)member, context.CancellationToken);

    private static bool IsJudged(ISymbol symbol) =>
        ApiSurface.IsVisible(symbol, ApiLevel.Protected) && !symbol.IsOverride && symbol.Name != "Equals"
        && !(symbol as INamedTypeSymbol ?? symbol.ContainingType).DerivesFrom("System.Attribute") && !Implements(symbol);

    private static bool IsOpen(TypeSyntax type, SemanticModelAnalysisContext context) =>
        context.SemanticModel.GetTypeInfo(type, context.CancellationToken).Type is { } known && (known.TypeKind == TypeKind.Dynamic || known.SpecialType == SpecialType.System_Object);

    private static bool Implements(ISymbol symbol) => symbol.ContainingType is { TypeKind: not TypeKind.Interface } type
        && (type.HasUnknownAncestor() || type.AllInterfaces.SelectMany(implemented => implemented.GetMembers(symbol.Name)).Any(member => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), symbol)));
}
