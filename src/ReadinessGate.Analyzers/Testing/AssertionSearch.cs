using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.Testing;

/// <summary>Follows a test into the project's own methods until one asserts. Where it can't see, it believes that there is an assertion.</summary>
/// <remarks>The test itself is bound; further down methods are found by name, which finds too many rather than too few. Safe for concurrent use.</remarks>
internal sealed class AssertionSearch(Compilation compilation)
{
    private const int DeepestCall = 5;
    private const int MostNamesakes = 50;
    private static readonly string[] Libraries = ["xunit", "nunit", "MSTest", "Microsoft.VisualStudio.TestPlatform", "Microsoft.VisualStudio.UnitTesting", "TUnit", "FluentAssertions", "AwesomeAssertions", "Shouldly"];
    private readonly ConcurrentDictionary<ISymbol, Facts> _facts = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, ISymbol[]> _namesakes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _testAssemblies = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a run of the test can reach an assertion.</summary>
    public bool Reaches(MethodDeclarationSyntax test, IMethodSymbol symbol, SemanticModel model, CancellationToken cancellation)
    {
        var next = new List<ISymbol>(Teardown(symbol.ContainingType));
        foreach (var name in ((SyntaxNode?)test.Body ?? test.ExpressionBody)?.DescendantNodes() ?? [])
        {
            if (name is not (SimpleNameSyntax or BaseObjectCreationExpressionSyntax))
                continue;
            var info = model.GetSymbolInfo(name, cancellation);
            var found = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
            if (found is null ? name is SimpleNameSyntax called && AssertionSyntax.IsCalled(called) : AssertsElsewhere(found))
                return true;
            if (found is IMethodSymbol or IFieldSymbol or IPropertySymbol && IsOwn(found))
                next.Add(found);
        }

        return Reaches(next, cancellation);
    }

    private bool Reaches(List<ISymbol> level, CancellationToken cancellation)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var depth = 0; depth < DeepestCall && level.Count > 0; depth++)
        {
            var next = new List<ISymbol>();
            foreach (var symbol in level.Select(Definition).Where(seen.Add))
            {
                cancellation.ThrowIfCancellationRequested();
                var facts = _facts.GetOrAdd(symbol, Read);
                if (facts.Asserts || Array.Exists(facts.Called, name => IsInherited(name, symbol.ContainingType)))
                    return true;
                next.AddRange(facts.Called.SelectMany(name => Find(name, symbol.ContainingType)));
                if (symbol.IsVirtual)
                    next.AddRange(Namesakes(symbol.Name));
            }

            level = next;
        }

        return level.Count > 0;
    }

    // An abstract method asserts or not in a class that this compilation may not even hold.
    private static Facts Read(ISymbol symbol)
    {
        var bodies = symbol.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).ToArray();
        return symbol.IsAbstract || symbol.IsExtern || Array.Exists(bodies, AssertionSyntax.Asserts)
            ? new(true, []) : new(false, bodies.SelectMany(AssertionSyntax.Called).Distinct(StringComparer.Ordinal).ToArray());
    }

    // Members of the class and its bases first; a name that they don't have may be any method of the project.
    private IEnumerable<ISymbol> Find(string name, INamedTypeSymbol? type)
    {
        for (var current = type; current is not null && IsOwn(current); current = current.BaseType)
        {
            if (current.GetMembers(name) is { Length: > 0 } members)
                return members;
        }

        return Namesakes(name);
    }

    // A call of what a base class in a package of test tools brings along.
    private bool IsInherited(string name, INamedTypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).Length > 0)
                return !IsOwn(current) && IsTestAssembly(current.ContainingAssembly);
        }

        return false;
    }

    private ISymbol[] Namesakes(string name) => _namesakes.GetOrAdd(name, wanted => compilation.GetSymbolsWithName(wanted, SymbolFilter.Member).Take(MostNamesakes).ToArray());

    // Test classes and their bases may assert for all their tests when each has ended.
    private static IEnumerable<ISymbol> Teardown(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && current.SpecialType == SpecialType.None; current = current.BaseType)
        {
            foreach (var method in current.GetMembers().OfType<IMethodSymbol>())
            {
                if (method.Name is "Dispose" or "DisposeAsync" || method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "TearDownAttribute" or "TestCleanupAttribute" or "AfterAttribute"))
                    yield return method;
            }
        }
    }

    // using static Xunit.Assert; a base class in a package of test tools; new AnalyzerTest { … }.RunAsync().
    private bool AssertsElsewhere(ISymbol symbol) =>
        symbol is IMethodSymbol { ContainingType: { } type } method
        && (AssertionName.IsMentioned(type.Name) || (!IsOwn(method) && (IsTestAssembly(method.ContainingAssembly) || (type.Name.EndsWith("Test", StringComparison.Ordinal) && method.Name.StartsWith("Run", StringComparison.Ordinal)))));

    // What is built on a test framework, but not the framework itself, whose TestContext or Record asserts nothing.
    private bool IsTestAssembly(IAssemblySymbol? assembly) => assembly is not null && _testAssemblies.GetOrAdd(
        assembly,
        candidate => !IsLibrary(candidate.Name) && candidate.Modules.SelectMany(module => module.ReferencedAssemblies).Any(reference => IsLibrary(reference.Name)));

    private bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    private static bool IsLibrary(string name) => Array.Exists(Libraries, library => name.StartsWith(library, StringComparison.OrdinalIgnoreCase));

    private static ISymbol Definition(ISymbol symbol) => symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension.OriginalDefinition : symbol.OriginalDefinition;

    /// <summary>What the bodies of a symbol say: whether one asserts, else what they call.</summary>
    private sealed record Facts(bool Asserts, string[] Called);
}
