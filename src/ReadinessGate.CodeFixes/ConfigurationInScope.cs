using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.CodeFixes;

/// <summary>Finds the configuration that code at a place can read.</summary>
internal static class ConfigurationInScope
{
    /// <summary>An expression of type <c>IConfiguration</c>, such as <c>_configuration</c> or <c>builder.Configuration</c>; null when none is in reach.</summary>
    public static string? Find(SyntaxNode place, SemanticModel model, CancellationToken cancellation)
    {
        var symbols = model.LookupSymbols(place.SpanStart).Where(symbol => IsUsable(symbol, place, model, cancellation)).OrderBy(symbol => symbol is ILocalSymbol or IParameterSymbol ? 0 : 1).ToArray();
        return symbols.FirstOrDefault(symbol => IsConfiguration(TypeOf(symbol)))?.Name
            ?? symbols.Where(symbol => HoldsConfiguration(TypeOf(symbol))).Select(symbol => symbol.Name + ".Configuration").FirstOrDefault();
    }

    private static bool IsUsable(ISymbol symbol, SyntaxNode place, SemanticModel model, CancellationToken cancellation) => symbol switch
    {
        ILocalSymbol local => local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is { } declaration && declaration.Span.End <= place.SpanStart,
        IParameterSymbol => true,
        IFieldSymbol or IPropertySymbol => symbol.IsStatic || !IsStatic(place, model, cancellation),
        _ => false,
    };

    // An initializer of a field runs before there is an object.
    private static bool IsStatic(SyntaxNode place, SemanticModel model, CancellationToken cancellation)
    {
        if (place.FirstAncestorOrSelf<BaseFieldDeclarationSyntax>() is not null || place.FirstAncestorOrSelf<EqualsValueClauseSyntax>()?.Parent is PropertyDeclarationSyntax)
            return true;
        for (var symbol = model.GetEnclosingSymbol(place.SpanStart, cancellation); symbol is IMethodSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.IsStatic)
                return true;
        }

        return false;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool HoldsConfiguration(ITypeSymbol? type) =>
        type is { Name: "WebApplicationBuilder" or "HostApplicationBuilder" or "WebApplication" } && type.GetMembers("Configuration").OfType<IPropertySymbol>().Any(property => IsConfiguration(property.Type));

    private static bool IsConfiguration(ITypeSymbol? type) => type is not null && (IsInterface(type) || type.AllInterfaces.Any(IsInterface));

    private static bool IsInterface(ITypeSymbol type) => type.Name == "IConfiguration" && type.ContainingNamespace?.ToString() == "Microsoft.Extensions.Configuration";
}
