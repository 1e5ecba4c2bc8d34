using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>Which members of a library the rules about documentation judge. A value that no option knows counts as not written, so that a typo switches nothing off.</summary>
internal sealed class DocScope
{
    private const string ScopeOption = "readinessgate.docs.scope";
    private const string PackableOption = "readinessgate.docs.packable_only";
    private readonly AnalyzerOptions _options;
    private readonly bool _isPackable;

    private DocScope(AnalyzerOptions options) => (_options, _isPackable) = (options, !options.IsNotPackable());

    /// <summary>The scope of a compilation; null in tests and applications, where nothing is judged.</summary>
    public static DocScope? Of(AnalyzerOptions options, Compilation compilation) =>
        options.IsTestProject() || !compilation.IsLibrary() ? null : new(options);

    /// <summary>Whether findings in the file are reported: it is part of a package, or its options ask for it.</summary>
    public bool Judges(SyntaxTree tree)
    {
        if (_isPackable)
            return true;
        var packableOnly = _options.Option(tree, PackableOption);
        return Is(packableOnly, "false") || (!Is(packableOnly, "true") && _options.Option(tree, ScopeOption) is not null);
    }

    /// <summary>Whether the symbol is visible enough for the options of the file.</summary>
    public bool Covers(ISymbol symbol, SyntaxTree tree) => ApiSurface.IsVisible(symbol, ApiLevel.Public) || ApiSurface.IsVisible(symbol, LevelOf(tree));

    private ApiLevel LevelOf(SyntaxTree tree) => _options.Option(tree, ScopeOption) switch
    {
        { } scope when Is(scope, "public") => ApiLevel.Public,
        { } scope when Is(scope, "internal") => ApiLevel.Internal,
        _ => ApiLevel.Protected,
    };

    private static bool Is(string? value, string expected) => string.Equals(value, expected, StringComparison.OrdinalIgnoreCase);
}
