using Microsoft.CodeAnalysis;

namespace ReadinessGate.Analyzers;

/// <summary>Recognises types by their full name, without asking the compilation for them.</summary>
internal static class KnownTypes
{
    /// <summary>Whether the type has this full name, such as <c>System.Threading.Thread</c>; generic arguments do not count.</summary>
    public static bool Is(this ITypeSymbol? type, string fullName)
    {
        if (type is not INamedTypeSymbol { ContainingType: null } named)
            return false;
        var end = fullName.Length;
        var start = fullName.LastIndexOf('.') + 1;
        if (named.Name.Length != end - start || string.CompareOrdinal(fullName, start, named.Name, 0, named.Name.Length) != 0)
            return false;
        for (var space = named.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            end = start - 1;
            start = end <= 0 ? 0 : fullName.LastIndexOf('.', end - 1) + 1;
            if (end - start != space.Name.Length || string.CompareOrdinal(fullName, start, space.Name, 0, space.Name.Length) != 0)
                return false;
        }

        return start == 0;
    }

    /// <summary>Whether the type is, or derives from, the type of this full name.</summary>
    public static bool DerivesFrom(this ITypeSymbol? type, string fullName)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Is(fullName))
                return true;
        }

        return false;
    }

    /// <summary>Whether a base type or an interface of the type is missing, as while code is typed: then nobody knows what its members stand for.</summary>
    public static bool HasUnknownAncestor(this INamedTypeSymbol? type)
    {
        if (type?.AllInterfaces.Any(implemented => implemented.TypeKind == TypeKind.Error) == true)
            return true;
        for (; type is not null; type = type.BaseType)
        {
            if (type.TypeKind == TypeKind.Error)
                return true;
        }

        return false;
    }
}
