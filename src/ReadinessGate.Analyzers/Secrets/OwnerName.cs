using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Finds what names an argument that its parameter does not name: the list that it is put into or looked up in, the field of a form that it is typed into, what the object around it is given to.</summary>
/// <remarks>Except for forms it has to be evidently random: identifiers and labels stand in the same places.</remarks>
internal static class OwnerName
{
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "Add", "TryAdd", "Contains", "ContainsKey", "Remove", "Enqueue", "Push" };
    private static readonly HashSet<string> Typing = new(StringComparer.Ordinal) { "SendKeys", "FillAsync", "Fill", "TypeAsync", "PressSequentiallyAsync" };

    /// <summary>Whether a value is a literal that was evidently made by chance.</summary>
    public static bool IsEvident(SyntaxNode value) => value is LiteralExpressionSyntax literal && LikelyName.IsEvident(literal.Token.ValueText);

    /// <summary>The expression whose name is the argument's: a list, its initializer, the search for a field, or an object that is assigned; null when there is none.</summary>
    public static ExpressionSyntax? Of(ArgumentSyntax argument, SyntaxNode value)
    {
        if (argument.Parent is not BaseArgumentListSyntax { Arguments: { Count: > 0 } arguments, Parent: { } call } || arguments[0] != argument)
            return null;
        if (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } && arguments.Count == 1 && Typing.Contains(access.Name.Identifier.ValueText))
            return FieldOf(access.Expression);
        if (!IsEvident(value))
            return null;
        return call switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax list } when Lists.Contains(list.Name.Identifier.ValueText) => list.Expression,
            ImplicitElementAccessSyntax { Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax list } } => list,
            BaseObjectCreationExpressionSyntax creation when arguments.Count == 1 => creation,
            _ => null,
        };
    }

    // driver.FindElement(By.Id("Password")).SendKeys("…")
    private static ExpressionSyntax? FieldOf(ExpressionSyntax form) =>
        form.DescendantNodes().LastOrDefault(node => node.IsKind(SyntaxKind.StringLiteralExpression)) is LiteralExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax look } } literal
        && CredentialName.KindOf(literal.Token.ValueText.TrimStart('#')) is not null ? look : null;
}
