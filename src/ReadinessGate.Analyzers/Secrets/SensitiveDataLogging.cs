using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.CodeHygiene;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Judges calls of Entity Framework Core's <c>EnableSensitiveDataLogging</c>.</summary>
internal static class SensitiveDataLogging
{
    /// <summary>Whether nothing keeps the call, or its effect, out of production.</summary>
    public static bool IsAlwaysOn(InvocationExpressionSyntax call, SimpleNameSyntax name, SemanticModelAnalysisContext context) =>
        call.Expression.Span.End == name.Span.End
        && (call.ArgumentList.Arguments.Count == 0 || context.SemanticModel.GetConstantValue(call.ArgumentList.Arguments[0].Expression, context.CancellationToken).Value is true)
        && !IsConditional(call) && !IsAtDesignTime(call) && !DebugBuild.Holds(call, context.CancellationToken)
        && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
        && method.ContainingNamespace.ToString().StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal);

    private static bool IsConditional(SyntaxNode call) =>
        call.Ancestors().TakeWhile(node => node is not MemberDeclarationSyntax || node is GlobalStatementSyntax)
            .Any(node => node is IfStatementSyntax or ElseClauseSyntax or ConditionalExpressionSyntax or SwitchSectionSyntax or SwitchExpressionArmSyntax);

    // What only the tools run, such as the factory of migrations.
    private static bool IsAtDesignTime(SyntaxNode call) =>
        call.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.BaseList?.Types.Any(type => type.Type.ToString().Contains("IDesignTimeDbContextFactory")) == true;
}
