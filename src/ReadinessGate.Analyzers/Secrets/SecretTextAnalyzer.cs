using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Secrets;
using ReadinessGate.Secrets.Settings;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>A rule about secrets that their text alone gives away, in C# files and in settings files.</summary>
public abstract class SecretTextAnalyzer : CodeRuleAnalyzer
{
    private protected abstract SecretScanner Scanner { get; }

    private protected virtual bool ReadsSettings => true;

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        context.RegisterSyntaxTreeAction(tree => Examine(tree, sink));
        if (ReadsSettings)
            context.RegisterAdditionalFileAction(file => Examine(file, sink));
    }

    /// <summary>The finding for a match, or null when it belongs to another rule.</summary>
    private protected abstract Diagnostic? Describe(SecretMatch match, Location location);

    private void Examine(SyntaxTreeAnalysisContext context, IFindingSink sink)
    {
        var matches = SecretCandidates.Find(Scanner, context.Tree.GetText(context.CancellationToken), context.CancellationToken);
        if (matches.Count == 0)
            return;
        var root = context.Tree.GetRoot(context.CancellationToken);
        foreach (var match in matches)
        {
            if (IsText(root, match.Start) && Describe(match, Location.Create(context.Tree, new TextSpan(match.Start, match.Length))) is { } finding)
                sink.Report(finding, context.ReportDiagnostic);
        }
    }

    private void Examine(AdditionalFileAnalysisContext context, IFindingSink sink)
    {
        if (!SettingsFile.IsSettings(context.AdditionalFile.Path) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            return;
        foreach (var match in SecretCandidates.Find(Scanner, text, context.CancellationToken))
        {
            if (Describe(match, FileLocation.Of(context.AdditionalFile, text, new(match.Start, match.Length))) is { } finding)
                sink.Report(finding, context.ReportDiagnostic);
        }
    }

    // Code itself can't hold a secret; an identifier that looks like one is only a name. Comments and disabled code can.
    private static bool IsText(SyntaxNode root, int position)
    {
        var token = root.FindToken(position);
        return !token.Span.Contains(position) || token.Kind() is not SyntaxKind.IdentifierToken;
    }
}
