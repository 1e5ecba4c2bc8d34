using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>Reports <c>throw new NotImplementedException()</c>: the member promises what nobody has written, and says so only when it is called.</summary>
/// <remarks>
/// <para>Both forms count, the statement and the expression (<c>=> throw …</c>, <c>?? throw …</c>). The type is confirmed by its symbol, so a type of your own with that name is left alone.</para>
/// <para>Source: .NET documentation of <c>NotImplementedException</c>: it marks a member still in development. What will never be supported throws <c>NotSupportedException</c>.</para>
/// <para>Fix: write the member, remove it, or throw <c>NotSupportedException</c> when that is its contract.</para>
/// <para>Suppress: <c>#pragma warning disable RG1004</c> with a reason, or <c>dotnet_diagnostic.RG1004.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotImplementedAnalyzer : CodeRuleAnalyzer
{
    private const string TypeName = "NotImplementedException";
    private static readonly Keywords Name = new(TypeName);

    private static readonly DiagnosticDescriptor RG1004 = Rule.Create(
        "RG1004", "Every member is implemented", "'{0}' throws NotImplementedException. Fix: write it, remove it, or throw NotSupportedException when that is its contract.",
        RuleCategory.CodeQuality, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1004);

    internal override IEnumerable<Keywords> Words => [Name];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink) =>
        ForEachModel(context, sink, (model, report) => Examine(model, report));

    private static void Examine(SemanticModelAnalysisContext context, Action<Diagnostic> report)
    {
        var tree = context.SemanticModel.SyntaxTree;
        if (Name.In(tree.GetText(context.CancellationToken), context.CancellationToken) is not { } hits)
            return;
        var root = tree.GetRoot(context.CancellationToken);
        foreach (var hit in hits)
        {
            if (ThrowAround(root.FindToken(hit.Start)) is { } found && IsNotImplemented(found.Creation, context))
                report(Found.At(RG1004, found.Throw.GetLocation(), MemberAround(found.Throw)));
        }
    }

    private static (SyntaxNode Throw, ObjectCreationExpressionSyntax Creation)? ThrowAround(SyntaxToken token)
    {
        if (token.ValueText != TypeName || token.Parent?.FirstAncestorOrSelf<ObjectCreationExpressionSyntax>() is not { } creation || !creation.Type.Span.Contains(token.Span))
            return null;
        return creation.Parent is ThrowStatementSyntax or ThrowExpressionSyntax ? (creation.Parent, creation) : null;
    }

    private static bool IsNotImplemented(ObjectCreationExpressionSyntax creation, SemanticModelAnalysisContext context) =>
        context.SemanticModel.GetTypeInfo(creation, context.CancellationToken).Type is INamedTypeSymbol
        {
            Name: TypeName, ContainingType: null, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true },
        };

    private static string MemberAround(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        EventDeclarationSyntax @event => @event.Identifier.ValueText,
        IndexerDeclarationSyntax => "this[]",
        GlobalStatementSyntax => "Program",
        OperatorDeclarationSyntax @operator => $"operator {@operator.OperatorToken.ValueText}",
        _ => "This member",
    };
}
