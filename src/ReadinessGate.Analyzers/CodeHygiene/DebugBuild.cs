using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>Recognises code that only a debug build holds.</summary>
internal static class DebugBuild
{
    /// <summary>Whether the node stands behind <c>#if DEBUG</c> or in a method with <c>[Conditional("DEBUG")]</c>.</summary>
    public static bool Holds(SyntaxNode node, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method && method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute =>
            attribute.Name.ToString().EndsWith("Conditional", StringComparison.Ordinal) && attribute.ArgumentList?.ToString().Contains("\"DEBUG\"") == true))
            return true;
        var conditions = new Stack<bool>();
        for (var directive = node.SyntaxTree.GetRoot(cancellation).GetFirstDirective(); directive is not null && directive.SpanStart < node.SpanStart; directive = directive.GetNextDirective())
        {
            if (directive is IfDirectiveTriviaSyntax start)
                conditions.Push(IsDebug(start.Condition));
            else if (directive is ElifDirectiveTriviaSyntax other && conditions.Count > 0)
                Replace(conditions, IsDebug(other.Condition));
            else if (directive.IsKind(SyntaxKind.ElseDirectiveTrivia) && conditions.Count > 0)
                Replace(conditions, false);
            else if (directive.IsKind(SyntaxKind.EndIfDirectiveTrivia) && conditions.Count > 0)
                conditions.Pop();
        }

        return conditions.Contains(true);
    }

    private static bool IsDebug(ExpressionSyntax condition) =>
        condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == "DEBUG" && !name.Parent.IsKind(SyntaxKind.LogicalNotExpression));

    private static void Replace(Stack<bool> conditions, bool value)
    {
        conditions.Pop();
        conditions.Push(value);
    }
}
