using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>Finds the exception that a statement throws, itself or by a guard of the framework.</summary>
internal static class ThrownException
{
    private static readonly string[] Unplanned = ["System.NotImplementedException", "System.NotSupportedException", "System.Diagnostics.UnreachableException"];

    /// <summary>The guards, static methods of exceptions.</summary>
    public static IReadOnlyList<string> Guards { get; } =
    [
        "ThrowIfNull", "ThrowIfNullOrEmpty", "ThrowIfNullOrWhiteSpace", "ThrowIfZero", "ThrowIfNegative", "ThrowIfNegativeOrZero", "ThrowIfEqual", "ThrowIfNotEqual",
        "ThrowIfGreaterThan", "ThrowIfGreaterThanOrEqual", "ThrowIfLessThan", "ThrowIfLessThanOrEqual", "ThrowIf",
    ];

    /// <summary>The exception that the token, <c>throw</c> or the name of a guard, throws; null when it throws none that a caller plans for.</summary>
    public static INamedTypeSymbol? At(SyntaxToken token, SemanticModel model, CancellationToken cancellation)
    {
        var type = token.Parent switch
        {
            ThrowStatementSyntax { Expression: BaseObjectCreationExpressionSyntax creation } => model.GetTypeInfo(creation, cancellation).Type,
            ThrowExpressionSyntax { Expression: BaseObjectCreationExpressionSyntax creation } => model.GetTypeInfo(creation, cancellation).Type,
            SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } } guard => (model.GetSymbolInfo(guard, cancellation).Symbol as IMethodSymbol)?.ContainingType,
            _ => null,
        };
        return type is INamedTypeSymbol exception && exception.DerivesFrom("System.Exception") && !Array.Exists(Unplanned, name => exception.Is(name)) ? exception : null;
    }
}
