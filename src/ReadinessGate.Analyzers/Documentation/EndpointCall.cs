using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>A call that maps an endpoint of a minimal API, as a statement of its own.</summary>
internal sealed class EndpointCall
{
    private readonly InvocationExpressionSyntax _call;
    private readonly MemberAccessExpressionSyntax _access;

    private EndpointCall(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access) => (_call, _access) = (call, access);

    /// <summary>The methods that map one.</summary>
    public static IReadOnlyList<string> Names { get; } = ["MapGet", "MapPost", "MapPut", "MapDelete", "MapPatch"];

    /// <summary>The method and, where it stands there, the route.</summary>
    public string Title => _call.ArgumentList.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.Value: string route } ? $"{_access.Name.Identifier.ValueText} {route}" : _access.Name.Identifier.ValueText;

    /// <summary>The call of this name.</summary>
    public static EndpointCall? At(SimpleNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Name == name && Names.Contains(name.Identifier.ValueText) ? new(call, access) : null;

    /// <summary>Whether the OpenAPI document has a text for it or leaves it out, or another place may see to that.</summary>
    public bool HasSummary(SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(_call, cancellation).Symbol is not IMethodSymbol mapped
        || !mapped.ContainingType.Is("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions")
        || IsDescribedAfter(conventions: new(model, cancellation))
        || new EndpointConventions(model, cancellation).DescribeReceiver(_access.Expression)
        || _call.ArgumentList.Arguments.LastOrDefault() is not { Expression: var handler }
        || HandlerHasSummary(handler, model, cancellation);

    // What is kept in a variable or handed on may get its text there.
    private bool IsDescribedAfter(EndpointConventions conventions)
    {
        ExpressionSyntax chain = _call;
        while (chain.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next })
        {
            if (conventions.Describe(next))
                return true;
            chain = next;
        }

        return chain.Parent is not ExpressionStatementSyntax;
    }

    // A method group that becomes a mere Delegate is, for older compilers, only a candidate.
    private static bool HandlerHasSummary(ExpressionSyntax handler, SemanticModel model, CancellationToken cancellation)
    {
        var info = model.GetSymbolInfo(handler, cancellation);
        return (info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null)) is not IMethodSymbol method
            || (handler is AnonymousFunctionExpressionSyntax ? EndpointSummary.HasAttribute(method) : EndpointSummary.IsOn(method, cancellation));
    }
}
