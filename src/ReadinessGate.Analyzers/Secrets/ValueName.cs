using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Finds the name that a value stands under: the variable, property, parameter or key that receives it, or what it is compared with.</summary>
internal static class ValueName
{
    // What these return is still the same secret.
    private static readonly HashSet<string> Conversions = new(StringComparer.Ordinal)
        { "GetBytes", "FromBase64String", "FromHexString", "ToCharArray", "AsSpan", "AsMemory", "Trim", "ToArray", "ToString", "Create", "Concat", "ToSecureString", "UrlEncode", "EscapeDataString", "ToBase64String", "Sha256", "Sha512", "ToFrozenDictionary", "ToFrozenSet", "ToImmutableArray", "ToImmutableDictionary", "ToImmutableHashSet", "ToList", "ToHashSet" };

    // What the parameters of such a conversion are called: names that say nothing.
    private static readonly HashSet<string> Inputs = new(StringComparer.Ordinal) { "s", "chars", "value", "bytes", "inArray", "input" };

    // Methods whose first argument names the second.
    private static readonly HashSet<string> PairMethods = new(StringComparer.Ordinal)
    {
        "Add", "TryAdd", "TryAddWithoutValidation", "Set", "SetValue", "SetItem", "Append", "AddOrUpdate", "AddHeader", "WithHeader", "SetEnvironmentVariable", "UseSetting", "AddParameter", "AddWithValue", "GetValue", "GetOrDefault",
        "GetValueOrDefault", "WithEnvironment", "AddQueryParameter", "AddFormField", "Put", "SetString", "Create", "HasDefaultValue",
    };

    /// <summary>The name, such as <c>Password</c> or <c>Jwt:Key</c>; null when nothing names the value.</summary>
    public static string? Of(SyntaxNode value, SemanticModel model, CancellationToken cancellation)
    {
        for (var node = value; node.Parent is { } parent; node = parent)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (parent)
            {
                case BinaryExpressionSyntax coalesce when coalesce.IsKind(SyntaxKind.CoalesceExpression):
                    // What is left of it may not say what it is: secret ??= settings.Value ?? "…".
                    if (node == coalesce.Right && OfExpression(coalesce.Left, model, cancellation) is { } replaced)
                        return CredentialName.KindOf(replaced) is null && Of(coalesce, model, cancellation) is { } filled && CredentialName.KindOf(filled) is not null ? filled : replaced;
                    break;
                case BinaryExpressionSyntax comparison when comparison.RawKind is (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression:
                    return OfExpression(node == comparison.Left ? comparison.Right : comparison.Left, model, cancellation);
                case AssignmentExpressionSyntax assignment:
                    if (node != assignment.Right)
                        return null;
                    var receiver = OfExpression(assignment.Left, model, cancellation);
                    return assignment is { Left: ImplicitElementAccessSyntax, Parent: { } elements } ? InList(elements, receiver, model, cancellation) : receiver;
                case ArgumentSyntax argument:
                    if (argument.NameColon is { } named)
                        return named.Name.Identifier.ValueText;
                    if (parent.Parent?.Parent is InvocationExpressionSyntax conversion && Conversions.Contains(SyntaxName.OfMethod(conversion)) && (OfParameter(argument, model, cancellation) is not { } input || Inputs.Contains(input)))
                    {
                        parent = conversion;
                        break;
                    }

                    var name = OfPair(argument, model, cancellation) ?? OfComparison(argument, model, cancellation) ?? OfParameter(argument, model, cancellation);
                    if ((name is null || CredentialName.KindOf(name) is null) && OwnerName.Of(argument, value) is { } owner)
                        return owner is BaseObjectCreationExpressionSyntax or InitializerExpressionSyntax ? Of(owner, model, cancellation) : OfExpression(owner, model, cancellation);
                    return name;
                case MemberAccessExpressionSyntax access when access.Expression == node && access.Parent is InvocationExpressionSyntax call:
                    if (access.Name.Identifier.ValueText == "Equals" && call.ArgumentList.Arguments.Count > 0)
                        return OfExpression(call.ArgumentList.Arguments[0].Expression, model, cancellation);
                    if (!Conversions.Contains(access.Name.Identifier.ValueText))
                        return null;
                    parent = call;
                    break;
                case AttributeArgumentSyntax argument:
                    return argument.NameEquals?.Name.Identifier.ValueText ?? argument.NameColon?.Name.Identifier.ValueText ?? OfAttribute(argument, model, cancellation);
                case InitializerExpressionSyntax pair when pair.IsKind(SyntaxKind.ComplexElementInitializerExpression):
                    // In a list by keys each key is one.
                    if (pair.Expressions[0] == node)
                        return OwnerName.IsEvident(value) ? Of(pair.Parent!, model, cancellation) : null;
                    if (pair.Expressions.Count != 2 || pair.Expressions[1] != node)
                        return null;
                    return InList(pair.Parent!, model.GetConstantValue(pair.Expressions[0], cancellation).Value as string, model, cancellation);
                case VariableDeclaratorSyntax variable:
                    return variable.Identifier.ValueText;
                case PropertyDeclarationSyntax property:
                    return SyntaxName.InType(property.Identifier.ValueText, property);
                case ParameterSyntax parameter:
                    return parameter.Identifier.ValueText;
                case MethodDeclarationSyntax or LocalFunctionStatementSyntax:
                    return SyntaxName.OfFunction(parent);
                case ReturnStatementSyntax:
                    parent = parent.Ancestors().First(ancestor => ancestor is MemberDeclarationSyntax or LocalFunctionStatementSyntax or LambdaExpressionSyntax or AccessorDeclarationSyntax);
                    if (parent is not AccessorDeclarationSyntax)
                        return parent is MethodDeclarationSyntax or LocalFunctionStatementSyntax ? SyntaxName.OfFunction(parent) : null;
                    break;
                case PatternSyntax or SwitchLabelSyntax:
                case ConditionalExpressionSyntax choice when choice.Condition == node:
                case LambdaExpressionSyntax or StatementSyntax or MemberDeclarationSyntax or InterpolatedStringExpressionSyntax:
                    return null;
            }
        }

        return null;
    }

    // In a list of passwords each value is one, whatever its key.
    private static string? InList(SyntaxNode elements, string? key, SemanticModel model, CancellationToken cancellation) =>
        (key is null || CredentialName.KindOf(key) is null) && Of(elements, model, cancellation) is { } list && CredentialName.KindOf(list) is not null ? list : key;

    /// <summary>The name that an expression reads: its last part, the key it is indexed with, or the setting that a call asks for.</summary>
    private static string? OfExpression(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) => expression switch
    {
        IdentifierNameSyntax name => SyntaxName.InType(name.Identifier.ValueText, name),
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText switch
        {
            "Key" => KeyOf(access.Expression, model, cancellation),
            "Value" => OfExpression(access.Expression, model, cancellation),
            var name => name,
        },
        ConditionalAccessExpressionSyntax access => OfExpression(access.WhenNotNull, model, cancellation),
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ElementAccessExpressionSyntax element => FirstText(element.ArgumentList, model, cancellation) ?? OfExpression(element.Expression, model, cancellation),
        ImplicitElementAccessSyntax element => FirstText(element.ArgumentList, model, cancellation),
        InvocationExpressionSyntax call => FirstText(call.ArgumentList, model, cancellation),
        ParenthesizedExpressionSyntax inner => OfExpression(inner.Expression, model, cancellation),
        PostfixUnaryExpressionSyntax inner => OfExpression(inner.Operand, model, cancellation),
        _ => null,
    };

    private static string? KeyOf(ExpressionSyntax owner, SemanticModel model, CancellationToken cancellation)
    {
        for (var type = model.GetTypeInfo(owner, cancellation).Type; type is not null; type = type.BaseType)
        {
            if (type.Name is "SymmetricAlgorithm" or "KeyedHashAlgorithm")
                return CodeValue.KeyOfAlgorithm;
        }

        return OfExpression(owner, model, cancellation) is { } name ? $"{name}:Key" : null;
    }

    private static string? FirstText(BaseArgumentListSyntax list, SemanticModel model, CancellationToken cancellation) =>
        list.Arguments.Count == 0 ? null : model.GetConstantValue(list.Arguments[0].Expression, cancellation).Value as string;

    private static string? OfPair(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellation)
    {
        if (argument.Parent is not BaseArgumentListSyntax { Arguments.Count: > 1 } list || list.Arguments[1] != argument || FirstText(list, model, cancellation) is not { } key)
            return null;
        return list.Parent switch
        {
            InvocationExpressionSyntax call when PairMethods.Contains(SyntaxName.OfMethod(call)) => key,
            BaseObjectCreationExpressionSyntax creation when model.GetTypeInfo(creation, cancellation).Type?.Name is "KeyValuePair" or "Claim" or "Header" or "HeaderParameter" or "QueryParameter" => key,
            _ => null,
        };
    }

    // password.Equals("…"), string.Equals(password, "…")
    private static string? OfComparison(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellation)
    {
        if (argument.Parent?.Parent is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals" } access } call)
            return null;
        var compared = call.ArgumentList.Arguments[0] == argument ? access.Expression : call.ArgumentList.Arguments[0].Expression;
        return OfExpression(compared, model, cancellation);
    }

    private static string? OfParameter(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellation)
    {
        if (argument.Parent is TupleExpressionSyntax named && ElementName(named, argument, model, cancellation) is { } element)
            return element;
        if (argument.Parent is TupleExpressionSyntax { Arguments.Count: 2 } tuple && tuple.Arguments[1] == argument)
            return model.GetConstantValue(tuple.Arguments[0].Expression, cancellation).Value as string;
        if (argument.Parent is not ArgumentListSyntax { Parent: { } call } list)
            return null;
        var index = list.Arguments.IndexOf(argument);
        var info = model.GetSymbolInfo(call, cancellation);
        if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not IMethodSymbol { Parameters: { Length: > 0 } parameters } method)
            return KnownSink.NameOf(SyntaxName.OfCallee(call), index);
        var callee = method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name;
        var name = parameters[Math.Min(index, parameters.Length - 1)].Name;
        if (name == "key" && KnownSink.TakesKey(method.ContainingType.Name))
            return CodeValue.KeyOfAlgorithm;
        return CredentialName.KindOf(name) is null ? KnownSink.NameOf(callee, index) ?? name : name;
    }

    // (string User, string Password) login = ("ana", "…")
    private static string? ElementName(TupleExpressionSyntax tuple, ArgumentSyntax argument, SemanticModel model, CancellationToken cancellation) =>
        model.GetTypeInfo(tuple, cancellation).ConvertedType is INamedTypeSymbol { IsTupleType: true } type && type.TupleElements.ElementAtOrDefault(tuple.Arguments.IndexOf(argument)) is { IsImplicitlyDeclared: false } element ? element.Name : null;

    private static string? OfAttribute(AttributeArgumentSyntax argument, SemanticModel model, CancellationToken cancellation)
    {
        if (argument.Parent is not AttributeArgumentListSyntax { Parent: AttributeSyntax attribute } list || model.GetSymbolInfo(attribute, cancellation).Symbol is not IMethodSymbol { Parameters: { Length: > 0 } parameters })
            return null;
        // [DefaultValue("…")] public string Password
        if (attribute.Name is SimpleNameSyntax { Identifier.ValueText: "DefaultValue" } && attribute.Parent?.Parent is PropertyDeclarationSyntax property)
            return property.Identifier.ValueText;
        return parameters[Math.Min(list.Arguments.IndexOf(argument), parameters.Length - 1)].Name;
    }
}
