using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.Testing;

/// <summary>Looks for assertions in a body as far as its text shows them.</summary>
internal static class AssertionSyntax
{
    /// <summary>Whether the node throws, or calls or names an assertion, also in its lambdas and local functions.</summary>
    public static bool Asserts(SyntaxNode node)
    {
        foreach (var part in node.DescendantNodes())
        {
            if (part is ThrowStatementSyntax or ThrowExpressionSyntax)
                return true;
            if (part is SimpleNameSyntax { Identifier.ValueText: var name } simple && (AssertionName.IsMentioned(name) || (IsCalled(simple) && AssertionName.IsCalled(name))))
                return true;
        }

        return false;
    }

    /// <summary>The names of the methods and types that a node calls or creates.</summary>
    public static IEnumerable<string> Called(SyntaxNode node)
    {
        foreach (var part in node.DescendantNodes())
        {
            if (part is SimpleNameSyntax name && IsCalled(name))
                yield return name.Identifier.ValueText;
        }
    }

    /// <summary>Whether the name is that of the method which is called.</summary>
    public static bool IsCalled(SimpleNameSyntax name) => name.Parent switch
    {
        InvocationExpressionSyntax call => call.Expression == name,
        MemberAccessExpressionSyntax access => access.Name == name && access.Parent is InvocationExpressionSyntax call && call.Expression == access,
        MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax } => true,
        _ => false,
    };
}
