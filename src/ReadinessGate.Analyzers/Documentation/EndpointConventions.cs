using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>Reads chains such as <c>app.MapGroup("/orders").WithOpenApi()</c> for what they say about endpoints.</summary>
internal sealed class EndpointConventions(SemanticModel model, CancellationToken cancellation)
{
    private static readonly HashSet<string> Describing = new(StringComparer.Ordinal) { "WithSummary", "WithDescription", "WithOpenApi", "WithMetadata", "ExcludeFromDescription" };

    /// <summary>Whether a call gives its endpoints a text or leaves them out of the document; a method that is not the framework's may do so.</summary>
    public bool Describe(InvocationExpressionSyntax call) =>
        (call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && Describing.Contains(name))
        || model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol { ContainingNamespace: { } space } || !IsFramework(space);

    /// <summary>The same for what an endpoint is mapped on: a chain of calls, or a variable that holds a group.</summary>
    public bool DescribeReceiver(ExpressionSyntax receiver) =>
        DescribeChain(receiver, out var source)
        || (source is IdentifierNameSyntax && model.GetTypeInfo(source, cancellation).Type.Is("Microsoft.AspNetCore.Routing.RouteGroupBuilder")
            && model.GetSymbolInfo(source, cancellation).Symbol is ILocalSymbol group && DescribeGroup(group));

    private bool DescribeGroup(ILocalSymbol group)
    {
        if (group.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator || DescribeChain(value, out _))
            return true;
        return StatementsBeside(declarator).OfType<ExpressionStatementSyntax>()
            .Any(statement => DescribeChain(statement.Expression, out var source) && source is IdentifierNameSyntax name && name.Identifier.ValueText == group.Name);
    }

    private static IEnumerable<SyntaxNode> StatementsBeside(VariableDeclaratorSyntax declarator) => declarator.FirstAncestorOrSelf<StatementSyntax>()?.Parent switch
    {
        GlobalStatementSyntax { Parent: CompilationUnitSyntax file } => file.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement),
        { } block => block.ChildNodes(),
        null => [],
    };

    private bool DescribeChain(ExpressionSyntax chain, out ExpressionSyntax source)
    {
        var isDescribed = false;
        source = chain;
        while (source is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax before } call)
        {
            isDescribed |= Describe(call);
            source = before.Expression;
        }

        return isDescribed;
    }

    private static bool IsFramework(INamespaceSymbol space)
    {
        while (space.ContainingNamespace is { IsGlobalNamespace: false } outer)
            space = outer;
        return space.Name == "Microsoft";
    }
}
