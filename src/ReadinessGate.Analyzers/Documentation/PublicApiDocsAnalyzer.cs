using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Analyzers.Documentation.Comments;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>Reports a member that others can use and that nothing describes: its users have to read the source to know what it promises.</summary>
/// <remarks>
/// <para>Only libraries are judged, and of them only those that can be packed; test projects and applications never. Overrides, explicit implementations,
/// generated code, primary constructors and the properties of records need no comment of their own; <c>&lt;inheritdoc/&gt;</c> counts as one, empty tags don't.
/// It is right also where <c>GenerateDocumentationFile</c> is off.</para>
/// <para>Source: .NET framework design guidelines; production-readiness checklists ask for documented public functions.</para>
/// <para>Option <c>readinessgate.docs.scope</c>: <c>public</c> judges what all code outside the assembly sees, <c>protected</c> (default) also what derived types see, <c>internal</c> also what is visible inside the assembly.
/// Setting it also turns the rule on in a library that is not packed.</para>
/// <para>Option <c>readinessgate.docs.packable_only</c>: <c>true</c> leaves a library that is not packed alone also when the scope is set, <c>false</c> judges every library.</para>
/// <para>Fix: say in a <c>/// &lt;summary&gt;</c> what the member promises, not what its name already says.</para>
/// <para>Suppress: <c>dotnet_diagnostic.RG1101.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PublicApiDocsAnalyzer : CodeRuleAnalyzer
{
    /// <summary>The total of members that the rule judges.</summary>
    internal const string PublicMembers = "publicMembers";

    /// <summary>The total of those that are documented.</summary>
    internal const string DocumentedMembers = "documentedMembers";

    private static readonly DiagnosticDescriptor RG1101 = Rule.Create(
        "RG1101", "The public API is documented", "'{0}' has no documentation. Fix: say in a '/// <summary>' what it promises, or use '<inheritdoc/>'.",
        RuleCategory.Documentation, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1101);

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        if (DocScope.Of(context.Options, context.Compilation) is not { } scope)
            return;
        context.RegisterSymbolAction(
            symbol => Examine(symbol, scope, sink),
            SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property, SymbolKind.Event, SymbolKind.Field);
    }

    private static void Examine(SymbolAnalysisContext context, DocScope scope, IFindingSink sink)
    {
        var symbol = context.Symbol;
        if (!ApiSurface.IsVisible(symbol, ApiLevel.Internal) || !ApiSurface.NeedsDocs(symbol) || PlaceOf(symbol) is not { SourceTree: { } tree } place || !scope.Covers(symbol, tree))
            return;
        sink.Tally(PublicMembers);
        if (DocPresence.Describes(symbol, context.CancellationToken))
            sink.Tally(DocumentedMembers);
        else if (scope.Judges(tree))
            sink.Report(Found.At(RG1101, place, symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)), context.ReportDiagnostic);
    }

    // The compiler drops what is reported in generated code, so a type that is partly generated is reported where it is written.
    private static Location? PlaceOf(ISymbol symbol) =>
        symbol.Locations.FirstOrDefault(location => location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase) == false);
}
