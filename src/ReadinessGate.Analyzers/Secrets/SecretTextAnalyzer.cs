using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Secrets;
using ReadinessGate.Secrets.Settings;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>A rule about secrets that their text alone gives away, in C# files and in settings files.</summary>
public abstract class SecretTextAnalyzer : CodeRuleAnalyzer
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Descriptor);

    /// <summary>The rule; its message may show the kind of the secret and its redacted form.</summary>
    private protected abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The matches that belong to the rule; the others belong to another one.</summary>
    private protected abstract SecretTier Tier { get; }

    private protected virtual SecretCandidates Candidates => SecretCandidates.Tokens;

    private protected virtual bool ReadsSettings => true;

    internal override IEnumerable<Keywords> Words => [Candidates.Words];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        var allowances = new SecretAllowances(context.Options);
        ForEachTree(context, sink, (tree, report) => Examine(tree, allowances, report));
        if (ReadsSettings)
            context.RegisterAdditionalFileAction(file => Examine(file, allowances, sink));
    }

    private void Examine(SyntaxTreeAnalysisContext context, SecretAllowances allowances, Action<Diagnostic> report)
    {
        var text = context.Tree.GetText(context.CancellationToken);
        var matches = Candidates.In(text, context.CancellationToken);
        if (matches.Count == 0)
            return;
        var root = context.Tree.GetRoot(context.CancellationToken);
        foreach (var match in matches)
        {
            if (match.Tier == Tier && IsText(root, match.Start) && allowances.NoteOf(Descriptor.Id, context.Tree.FilePath, text, match.Start, name: null) is { } note)
                report(Describe(match, note, text, context.Tree.FilePath, Location.Create(context.Tree, new TextSpan(match.Start, match.Length))));
        }
    }

    private void Examine(AdditionalFileAnalysisContext context, SecretAllowances allowances, IFindingSink sink)
    {
        if (!SettingsFile.IsSettings(context.AdditionalFile.Path) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            return;
        foreach (var match in Candidates.In(text, context.CancellationToken))
        {
            if (match.Tier == Tier && allowances.NoteOf(Descriptor.Id, context.AdditionalFile.Path, text, match.Start, SettingsFile.NameAt(context.AdditionalFile.Path, text.ToString(), match.Start)) is { } note)
                sink.Report(Describe(match, note, text, context.AdditionalFile.Path, FileLocation.Of(context.AdditionalFile, text, new(match.Start, match.Length))), context.ReportDiagnostic);
        }
    }

    // Of a private key only the header is matched, and all headers are the same.
    private Diagnostic Describe(SecretMatch match, string note, SourceText text, string path, Location location) => match.Tier == SecretTier.PrivateKey
        ? Found.Secret(Descriptor, location, SecretAllowances.NameAt(text, match.Start, path) ?? match.Kind, match.Kind, match.Redacted, note)
        : Found.Token(Descriptor, location, text.ToString(new(match.Start, match.Length)), match.Kind, match.Redacted, note);

    // Code itself can't hold a secret; an identifier that looks like one is only a name. Comments and disabled code can.
    private static bool IsText(SyntaxNode root, int position)
    {
        var token = root.FindToken(position);
        return !token.Span.Contains(position) || token.Kind() is not SyntaxKind.IdentifierToken;
    }
}
