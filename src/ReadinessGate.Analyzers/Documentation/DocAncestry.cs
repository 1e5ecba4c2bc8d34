using Microsoft.CodeAnalysis;
using ReadinessGate.Analyzers.Documentation.Comments;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>Follows <c>&lt;inheritdoc/&gt;</c> to the comment it stands for.</summary>
internal static class DocAncestry
{
    // Longer chains than this only exist in a cycle of code that does not compile.
    private const int LongestChain = 16;

    /// <summary>Whether something that the symbol inherits documentation from has some.</summary>
    public static bool IsDocumented(ISymbol symbol, CancellationToken cancellation) => IsDocumented(symbol, LongestChain, cancellation);

    /// <summary>Whether a comment of the symbol itself has a text, or names where it stands.</summary>
    public static bool IsDescribed(ISymbol symbol, CancellationToken cancellation) => DocPresence.DeclarationsOf(symbol, cancellation)
        .Select(DocComment.On)
        .OfType<DocComment>()
        .Any(comment => comment.Words.Any() || comment.Elements.Any(element => element.Name is "include" or "see" || (element.Name == "inheritdoc" && element.Attributes.Count > 0)));

    private static bool IsDocumented(ISymbol symbol, int steps, CancellationToken cancellation) =>
        steps == 0 || (symbol as INamedTypeSymbol ?? symbol.ContainingType).HasUnknownAncestor() || AncestorsOf(symbol).Any(ancestor => HasDocs(ancestor.OriginalDefinition, symbol.ContainingAssembly, steps, cancellation));

    private static bool HasDocs(ISymbol symbol, IAssemblySymbol judged, int steps, CancellationToken cancellation)
    {
        if (symbol.IsImplicitlyDeclared || !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, judged))
            return true;
        return IsDescribed(symbol, cancellation) || IsDocumented(symbol, steps - 1, cancellation);
    }

    private static IEnumerable<ISymbol> AncestorsOf(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => TypesAbove(type),
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => ConstructorsAbove(constructor),
        IMethodSymbol { PartialDefinitionPart: { } definition } => AncestorsOf(definition),
        IMethodSymbol method => Above(method, method.OverriddenMethod, method.ExplicitInterfaceImplementations),
        IPropertySymbol property => Above(property, property.OverriddenProperty, property.ExplicitInterfaceImplementations),
        IEventSymbol @event => Above(@event, @event.OverriddenEvent, @event.ExplicitInterfaceImplementations),
        _ => [],
    };

    private static IEnumerable<ISymbol> Above(ISymbol symbol, ISymbol? overridden, IEnumerable<ISymbol> explicitly) =>
        (overridden is null ? explicitly : explicitly.Prepend(overridden)).Concat(symbol.ContainingType.AllInterfaces
            .SelectMany(type => type.GetMembers(symbol.Name))
            .Where(member => IsImplementedBy(member, symbol)));

    private static bool IsImplementedBy(ISymbol member, ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol)
        || symbol.ContainingType.TypeKind == TypeKind.Interface;

    private static IEnumerable<ISymbol> TypesAbove(INamedTypeSymbol type)
    {
        var declared = type.Interfaces.Where(implemented => !IsOwnEquality(type, implemented));
        return type.BaseType is { SpecialType: SpecialType.None } above ? declared.Prepend<ISymbol>(above) : declared;
    }

    // A record implements it for itself, which says nothing about what the record is.
    private static bool IsOwnEquality(INamedTypeSymbol type, INamedTypeSymbol implemented) =>
        type.IsRecord && implemented.Is("System.IEquatable") && SymbolEqualityComparer.Default.Equals(implemented.TypeArguments[0], type);

    private static IEnumerable<ISymbol> ConstructorsAbove(IMethodSymbol constructor) =>
        constructor.ContainingType.BaseType is not { SpecialType: SpecialType.None } above ? [] : above.InstanceConstructors.Where(candidate =>
            candidate.DeclaredAccessibility != Accessibility.Private
            && candidate.Parameters.Select(parameter => parameter.Type).SequenceEqual(constructor.Parameters.Select(parameter => parameter.Type), SymbolEqualityComparer.Default));
}
