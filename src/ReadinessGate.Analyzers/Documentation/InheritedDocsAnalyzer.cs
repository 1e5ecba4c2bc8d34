using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Analyzers.Documentation.Comments;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>Reports <c>&lt;inheritdoc/&gt;</c> with nothing to inherit from: the member looks documented and its users see an empty page.</summary>
/// <remarks>
/// <para>A member inherits from what it overrides or implements, a constructor from the one with the same parameters in the base type, a type from its base type and its interfaces.
/// What stands in another assembly is taken as documented; in the same project the comment has to be there. With <c>cref</c> or <c>path</c> the tag names its source itself and is left alone, and so is a comment that also has text of its own.</para>
/// <para>Only libraries are judged that can be packed; the options <c>readinessgate.docs.scope</c> and <c>readinessgate.docs.packable_only</c> of <c>RG1101</c> change that.</para>
/// <para>Bad: <c>/// &lt;inheritdoc/&gt;</c> on a method that implements no interface.</para>
/// <para>Source: C# reference, "Recommended XML tags", <c>inheritdoc</c>.</para>
/// <para>Fix: write the documentation, here or on the member it is inherited from, or name another source with <c>cref</c>.</para>
/// <para>Suppress: <c>dotnet_diagnostic.RG1104.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InheritedDocsAnalyzer : DocCommentAnalyzer
{
    private static readonly DocScan Scan = new("inheritdoc");

    private static readonly DiagnosticDescriptor RG1104 = Rule.Create(
        "RG1104", "Inherited documentation exists", "'{0}' inherits documentation, and there is none to inherit. Fix: write it here or where it is inherited from, or name another source in 'cref'.",
        RuleCategory.Documentation, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1104);

    private protected override DocScan Tags => Scan;

    private protected override IEnumerable<Diagnostic> Examine(DocumentedMember member)
    {
        var open = member.Comment.Named("inheritdoc").FirstOrDefault(tag => tag.Attributes.Count == 0);
        if (open is not null && member.Symbol is { } symbol && !DocAncestry.IsDescribed(symbol, member.Cancellation) && !DocAncestry.IsDocumented(symbol, member.Cancellation))
            yield return Found.At(RG1104, member.Comment.Place(open.NameSpan), member.Name);
    }
}
