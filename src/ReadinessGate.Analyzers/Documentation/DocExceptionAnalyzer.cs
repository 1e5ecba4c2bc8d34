using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Analyzers.Documentation.Comments;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>Reports a documented member that throws an exception its documentation does not name: callers learn about it in production.</summary>
/// <remarks>
/// <para>Judged is what a member throws in its own body, by <c>throw new</c> and by guards such as <c>ArgumentNullException.ThrowIfNull</c>; each type is reported once per member.
/// It is fine when an <c>&lt;exception&gt;</c> or another reference of the comment names the exception or one of its base types. What stands in a <c>try</c>, a lambda or a local function is left alone,
/// as are members without documentation, with <c>&lt;inheritdoc/&gt;</c> or <c>&lt;include/&gt;</c>, and <c>NotImplementedException</c>, <c>NotSupportedException</c> and <c>UnreachableException</c>.</para>
/// <para>The rule is off by default: give it a severity. Only libraries are judged that can be packed; the options <c>readinessgate.docs.scope</c> and <c>readinessgate.docs.packable_only</c> of <c>RG1101</c> change that.</para>
/// <para>Source: .NET framework design guidelines, "Exception throwing": document all exceptions thrown by publicly callable members.</para>
/// <para>Fix: say in <c>/// &lt;exception cref="ArgumentNullException"&gt;</c> when it is thrown.</para>
/// <para>Suppress: <c>dotnet_diagnostic.RG1107.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DocExceptionAnalyzer : CodeRuleAnalyzer
{
    private static readonly TokenScan Names = new(["throw", .. ThrownException.Guards]);

    private static readonly DiagnosticDescriptor RG1107 = Rule.CreateOptional(
        "RG1107", "Thrown exceptions are documented", "'{0}' throws {1}, which its documentation does not name. Fix: say in an '<exception>' when it is thrown.",
        RuleCategory.Documentation, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1107);

    internal override IEnumerable<Keywords> Words => [Names.Words];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        if (DocScope.Of(context.Options, context.Compilation) is { } scope)
            ForEachModel(context, sink, (model, report) => Examine(model, scope, report));
    }

    private static void Examine(SemanticModelAnalysisContext context, DocScope scope, Action<Diagnostic> report)
    {
        var (model, cancellation) = (context.SemanticModel, context.CancellationToken);
        if (!scope.Judges(model.SyntaxTree))
            return;
        var reported = new HashSet<(MemberDeclarationSyntax, string)>();
        foreach (var token in Names.Find(model.SyntaxTree, cancellation))
        {
            if (MemberAround(token) is not { } declaration || DocComment.On(declaration) is not { } comment || IsSilent(comment))
                continue;
            var member = new DocumentedMember(declaration, comment, model, cancellation);
            if (ThrownException.At(token, model, cancellation) is { } thrown && !IsNamed(comment, thrown)
                && member.Symbol is { } symbol && scope.Covers(symbol, model.SyntaxTree) && reported.Add((declaration, thrown.Name)))
                report(Found.At(RG1107, token.GetLocation(), member.Name, thrown.Name));
        }
    }

    // A setter that only the type itself may call throws at nobody else.
    private static MemberDeclarationSyntax? MemberAround(SyntaxToken token)
    {
        for (var node = token.Parent; node is not null; node = node.Parent)
        {
            if (node is MemberDeclarationSyntax member)
                return member is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax ? member : null;
            if (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax || (node is AccessorDeclarationSyntax { Modifiers.Count: > 0 })
                || (node is BlockSyntax { Parent: TryStatementSyntax { Catches.Count: > 0 } attempt } && attempt.Block == node))
                return null;
        }

        return null;
    }

    private static bool IsSilent(DocComment comment) => !comment.Words.Any() || comment.Has("inheritdoc") || comment.Has("include");

    // The guards of ArgumentException throw ArgumentNullException too, and either name tells a caller what to pass.
    private static bool IsNamed(DocComment comment, INamedTypeSymbol thrown)
    {
        var named = comment.Elements.Select(element => element.Attribute("cref")).OfType<DocAttribute>().Select(reference => NameWords.Simple(reference.Value));
        return named.Any(name => TypesOf(thrown).Any(type => type.Name == name) || (thrown.Name == "ArgumentException" && name == "ArgumentNullException"));
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamedTypeSymbol thrown)
    {
        for (var type = thrown; type is not null; type = type.BaseType)
            yield return type;
    }
}
