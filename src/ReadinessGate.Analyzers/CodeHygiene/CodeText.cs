using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.CodeHygiene;

/// <summary>Tells code from prose.</summary>
internal static class CodeText
{
    private static readonly string[] ExampleWords = ["e.g.", "i.e.", "for example", "example:"];

    /// <summary>Whether the text is C#, as statements or as members, and does something.</summary>
    public static bool IsCode(string text, CSharpParseOptions options)
    {
        var trimmed = text.Trim();
        if (trimmed.Length < 4 || trimmed[trimmed.Length - 1] is not (';' or '}') || Array.Exists(ExampleWords, word => trimmed.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
            return false;
        var plain = options.WithDocumentationMode(DocumentationMode.None);
        return IsStatements(trimmed, plain) || IsMembers(trimmed, plain) || IsUsings(trimmed, plain);
    }

    private static bool IsUsings(string text, CSharpParseOptions options) =>
        text.StartsWith("using ", StringComparison.Ordinal) && SyntaxFactory.ParseCompilationUnit(text, options: options) is { ContainsDiagnostics: false, Members.Count: 0, Usings.Count: > 0 };

    private static bool IsStatements(string text, CSharpParseOptions options)
    {
        var block = SyntaxFactory.ParseStatement("{" + text + "\n}", options: options, consumeFullText: true);
        return !block.ContainsDiagnostics && block is BlockSyntax { Statements.Count: > 0 } body && body.Statements.All(IsPlausible) && body.Statements.Any(IsAct);
    }

    private static bool IsMembers(string text, CSharpParseOptions options)
    {
        var type = SyntaxFactory.ParseMemberDeclaration("class C {" + text + "\n}", options: options, consumeFullText: true);
        return type is ClassDeclarationSyntax { ContainsDiagnostics: false, Members.Count: > 0 } body && body.Members.All(member => member.Modifiers.Count > 0 || member.AttributeLists.Count > 0);
    }

    // "see below;" parses as a variable 'below' of type 'see'.
    private static bool IsPlausible(StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax local => local.Declaration.Variables.All(variable => variable.Initializer is not null),
        ExpressionStatementSyntax expression => IsActing(expression.Expression),
        LabeledStatementSyntax or EmptyStatementSyntax => false,
        BlockSyntax block => block.Statements.Count > 0 && block.Statements.All(IsPlausible),
        _ => true,
    };

    private static bool IsAct(StatementSyntax statement) => statement is not (EmptyStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax)
        && (statement is not ReturnStatementSyntax { Expression: { } value } || value is not IdentifierNameSyntax);

    private static bool IsActing(ExpressionSyntax expression) => expression switch
    {
        AwaitExpressionSyntax => true,
        InvocationExpressionSyntax or AssignmentExpressionSyntax or ObjectCreationExpressionSyntax => true,
        PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax => true,
        ConditionalAccessExpressionSyntax => true,
        _ => false,
    };
}
