using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Analyzers.Documentation.Comments;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>Reports a type that others call and that shows no example: how its members work together is what their separate descriptions don't tell.</summary>
/// <remarks>
/// <para>A type is reported once, when it is documented, has a method in scope of its own, and neither its comment nor one of its members' holds <c>&lt;example&gt;</c> or <c>&lt;code&gt;</c>.
/// Exceptions, attributes, nested types and types that inherit or include their documentation are left alone.</para>
/// <para>The rule is off by default: give it a severity. Only libraries are judged that can be packed; the options <c>readinessgate.docs.scope</c> and <c>readinessgate.docs.packable_only</c> of <c>RG1101</c> change that.</para>
/// <para>Good: <c>/// &lt;example&gt;&lt;code&gt;using var shop = Shop.Open(path);&lt;/code&gt;&lt;/example&gt;</c></para>
/// <para>Source: production-readiness checklists ask for examples in the documentation.</para>
/// <para>Fix: show in an <c>&lt;example&gt;</c> of the type how it is created and called.</para>
/// <para>Suppress: <c>dotnet_diagnostic.RG1106.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DocExampleAnalyzer : CodeRuleAnalyzer
{
    private static readonly Keywords Tags = new("<example", "<code") { OnlyPresence = true };

    private static readonly DiagnosticDescriptor RG1106 = Rule.CreateOptional(
        "RG1106", "Public types show an example", "'{0}' shows no example. Fix: show in an '<example>' how it is created and called.",
        RuleCategory.Documentation, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1106);

    internal override IEnumerable<Keywords> Words => [Tags];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        if (DocScope.Of(context.Options, context.Compilation) is { } scope)
            context.RegisterSymbolAction(symbol => Examine(symbol, (INamedTypeSymbol)symbol.Symbol, scope, sink), SymbolKind.NamedType);
    }

    private static void Examine(SymbolAnalysisContext context, INamedTypeSymbol type, DocScope scope, IFindingSink sink)
    {
        if (type.ContainingType is not null || type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface)
            || type.Locations.FirstOrDefault(location => location.IsInSource) is not { SourceTree: { } tree } place
            || !scope.Judges(tree) || !scope.Covers(type, tree)
            || type.DerivesFrom("System.Exception") || type.DerivesFrom("System.Attribute")
            || !type.GetMembers().Any(member => IsCalled(member) && scope.Covers(member, tree)))
            return;
        var comments = CommentsOf(type, context.CancellationToken).ToArray();
        if (comments.Length > 0 && !comments.Any(IsCompletedElsewhere) && !ShowsExample(type, context.CancellationToken))
            sink.Report(Found.At(RG1106, place, type.Name), context.ReportDiagnostic);
    }

    // Few files hold such a tag at all, and only in them is it worth reading comments.
    private static bool ShowsExample(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.Any(part => Tags.StandIn(part.SyntaxTree.GetText(cancellation), cancellation))
        && type.GetMembers().Prepend(type).SelectMany(symbol => CommentsOf(symbol, cancellation)).Any(comment => comment.Elements.Any(element => element.Name is "example" or "code"));

    private static bool IsCalled(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsOverride: false, IsImplicitlyDeclared: false };

    private static IEnumerable<DocComment> CommentsOf(ISymbol symbol, CancellationToken cancellation) =>
        DocPresence.DeclarationsOf(symbol, cancellation).Select(DocComment.On).OfType<DocComment>();

    private static bool IsCompletedElsewhere(DocComment comment) => comment.Has("inheritdoc") || comment.Has("include");
}
