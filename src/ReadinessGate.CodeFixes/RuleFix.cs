using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ReadinessGate.CodeFixes;

/// <summary>A fix for findings of our rules, one at a time or all of a document, project or solution at once.</summary>
/// <remarks>A fix never makes a rule silent with words that nobody meant: where only a person knows what to write it inserts <see cref="IssuePlaceholder"/>, which no rule takes for an issue.</remarks>
public abstract class RuleFix : CodeFixProvider
{
    /// <summary>Stands where the key of an issue belongs.</summary>
    internal const string IssuePlaceholder = "#ISSUE";

    private protected RuleFix(params string[] ids) => FixableDiagnosticIds = ids.ToImmutableArray();

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        foreach (var diagnostic in context.Diagnostics)
            await OfferAsync(new(context, diagnostic, root)).ConfigureAwait(false);
    }

    /// <summary>Offers the fixes of one finding.</summary>
    private protected abstract Task OfferAsync(FixRequest request);
}
