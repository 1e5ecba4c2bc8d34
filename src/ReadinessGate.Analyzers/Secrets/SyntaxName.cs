using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>The names that syntax gives by itself, without symbols.</summary>
internal static class SyntaxName
{
    /// <summary>A name, with its type where it says nothing without: "Key" is nothing, the Key of JwtSettings or of an Aes is.</summary>
    public static string InType(string name, SyntaxNode node)
    {
        if (name != "Key")
            return name;
        var owner = node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is ObjectCreationExpressionSyntax creation
            ? creation.Type.ToString() : node.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText;
        return owner is null ? name : KnownSink.TakesKey(owner) ? CodeValue.KeyOfAlgorithm : $"{TrimEnd(owner)}:Key";
    }

    private static string TrimEnd(string type)
    {
        foreach (var ending in new[] { "Settings", "Options", "Config", "Configuration", "Constants" })
        {
            if (type.Length > ending.Length && type.EndsWith(ending, StringComparison.Ordinal))
                return type.Substring(0, type.Length - ending.Length);
        }

        return type;
    }

    /// <summary>The name of a method or local function.</summary>
    public static string OfFunction(SyntaxNode function) => function is MethodDeclarationSyntax method ? method.Identifier.ValueText : ((LocalFunctionStatementSyntax)function).Identifier.ValueText;

    /// <summary>The name of the method or type that is called; empty when the call does not give it.</summary>
    public static string OfCallee(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation => OfMethod(invocation),
        ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax qualified } => qualified.Right.Identifier.ValueText,
        ObjectCreationExpressionSyntax { Type: SimpleNameSyntax name } => name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The name of the method that is called; empty for a delegate.</summary>
    public static string OfMethod(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
