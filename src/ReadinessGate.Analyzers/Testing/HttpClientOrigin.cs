using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.Testing;

/// <summary>Finds where an <c>HttpClient</c> was made, and whether it talks to the real network.</summary>
internal static class HttpClientOrigin
{
    private static readonly string[] RealHandlers = ["System.Net.Http.HttpClientHandler", "System.Net.Http.SocketsHttpHandler", "System.Net.Http.WinHttpHandler"];

    /// <summary>The expression that made the client, when it is a plain <c>new HttpClient()</c> or one over a handler of the framework; null when it came from elsewhere.</summary>
    public static BaseObjectCreationExpressionSyntax? Of(ExpressionSyntax client, SemanticModel model, CancellationToken cancellation)
    {
        var made = client is BaseObjectCreationExpressionSyntax direct ? [direct] : Values(model.GetSymbolInfo(client, cancellation).Symbol, model.SyntaxTree, cancellation);
        return made.Count > 0 && made.All(value => value is BaseObjectCreationExpressionSyntax creation && IsReal(creation, model, cancellation)) ? (BaseObjectCreationExpressionSyntax)made[0] : null;
    }

    private static bool IsReal(BaseObjectCreationExpressionSyntax creation, SemanticModel model, CancellationToken cancellation) =>
        model.GetTypeInfo(creation, cancellation).Type.Is("System.Net.Http.HttpClient")
        && (creation.ArgumentList?.Arguments.FirstOrDefault()?.Expression is not { } handler
            || (handler is BaseObjectCreationExpressionSyntax && Array.Exists(RealHandlers, type => model.GetTypeInfo(handler, cancellation).Type.Is(type))));

    // What the file gives to a local, a field or a property; a parameter or a member of another file stays unknown.
    private static List<ExpressionSyntax> Values(ISymbol? symbol, SyntaxTree tree, CancellationToken cancellation)
    {
        var values = new List<ExpressionSyntax>();
        if (symbol is not (ILocalSymbol or IFieldSymbol or IPropertySymbol) || symbol.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference || reference.SyntaxTree != tree)
            return values;
        var declaration = reference.GetSyntax(cancellation);
        if (InitialValue(declaration) is { } initial)
            values.Add(initial);
        var scope = symbol is ILocalSymbol ? declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() : declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        foreach (var assignment in scope?.DescendantNodes().OfType<AssignmentExpressionSyntax>() ?? [])
        {
            if ((assignment.Left as IdentifierNameSyntax ?? (assignment.Left as MemberAccessExpressionSyntax)?.Name)?.Identifier.ValueText == symbol.Name)
                values.Add(assignment.Right);
        }

        return values;
    }

    private static ExpressionSyntax? InitialValue(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
        _ => null,
    };
}
