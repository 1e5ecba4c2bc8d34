using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>Decides which symbols a reader of the API sees and expects documentation for.</summary>
internal static class ApiSurface
{
    /// <summary>Whether the symbol is written by hand and not described elsewhere, as overrides and explicit implementations are.</summary>
    public static bool NeedsDocs(ISymbol symbol) =>
        !symbol.IsImplicitlyDeclared && !symbol.IsOverride && symbol switch
        {
            INamedTypeSymbol type => type.CanBeReferencedByName,
            IMethodSymbol method => NeedsDocs(method),
            IPropertySymbol property => property.ExplicitInterfaceImplementations.IsEmpty && !IsDeclaredBy<ParameterSyntax>(property) && IsListed(property),
            IEventSymbol @event => @event.ExplicitInterfaceImplementations.IsEmpty && IsListed(@event),
            IFieldSymbol => true,
            _ => false,
        };

    /// <summary>Whether the symbol and every type around it can be seen at this level.</summary>
    public static bool IsVisible(ISymbol symbol, ApiLevel level)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingType)
        {
            var visible = current.DeclaredAccessibility switch
            {
                Accessibility.Public => true,
                Accessibility.Protected or Accessibility.ProtectedOrInternal when level >= ApiLevel.Protected && current.ContainingType is not { IsSealed: true } => true,
                Accessibility.Internal or Accessibility.ProtectedAndInternal or Accessibility.ProtectedOrInternal => level == ApiLevel.Internal,
                _ => false,
            };
            if (!visible)
                return false;
        }

        return true;
    }

    private static bool NeedsDocs(IMethodSymbol method) =>
        method.MethodKind is MethodKind.Ordinary or MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion
        && method.AssociatedSymbol is null
        && method.PartialDefinitionPart is null
        && !IsDeclaredBy<TypeDeclarationSyntax>(method);

    // Newer compilers know partial properties and events; of their two parts only the defining one is a member.
    private static bool IsListed(ISymbol symbol) => symbol.ContainingType.GetMembers(symbol.Name).Contains(symbol, SymbolEqualityComparer.Default);

    // A primary constructor and the properties of a record are described by the comment of their type.
    private static bool IsDeclaredBy<TSyntax>(ISymbol symbol)
        where TSyntax : SyntaxNode =>
        symbol.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TSyntax);
}
