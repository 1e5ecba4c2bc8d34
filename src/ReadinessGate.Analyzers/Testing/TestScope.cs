using Microsoft.CodeAnalysis;

namespace ReadinessGate.Analyzers.Testing;

/// <summary>Recognises tests that are meant to leave the process: integration, end-to-end and the like.</summary>
internal static class TestScope
{
    private static readonly string[] Marks =
        ["Integration", "E2E", "EndToEnd", "End2End", "End-to-End", "Functional", "Acceptance", "Live", "Network", "External", "Internet", "Online", "Smoke", "System", "Manual", "Nightly", "Remote", "Contract", "LocalOnly", "Browser", "Playwright", "Selenium", "UITest"];

    /// <summary>Whether the name of a project says so.</summary>
    public static bool IsWide(string? assembly) => assembly is not null && Array.Exists(Marks, mark => mark is not ("System" or "Network" or "Remote" or "External") && Holds(assembly, mark));

    /// <summary>Whether a member, its type, a base or a namespace says so, by name or by an attribute.</summary>
    public static bool IsWide(ISymbol? member)
    {
        for (var symbol = member; symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (symbol is IMethodSymbol test && TestFramework.IsSkipped(test))
                return true;
            if (symbol.GetAttributes().Any(IsWide) || (symbol is INamespaceSymbol or INamedTypeSymbol && IsWide(symbol.Name)) || (symbol is INamedTypeSymbol type && Bases(type).Any(IsMarked)))
                return true;
        }

        return false;
    }

    private static bool IsMarked(INamedTypeSymbol type) => IsWide(type.Name) || type.GetAttributes().Any(IsWide);

    private static bool IsWide(AttributeData attribute) =>
        attribute.AttributeClass is { } type && type.ContainingNamespace?.ToString() is not ("System" or "System.Runtime.CompilerServices")
        && (Array.Exists(Marks, mark => Holds(type.Name, mark)) || Texts(attribute).Any(text => Array.Exists(Marks, mark => Holds(text, mark))));

    private static IEnumerable<string> Texts(AttributeData attribute) => attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(argument => argument.Value))
        .Where(argument => argument.Kind == TypedConstantKind.Primitive).Select(argument => argument.Value).OfType<string>();

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            yield return current;
    }

    private static bool Holds(string text, string mark) => text.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0;
}
