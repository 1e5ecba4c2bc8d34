using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.CodeFixes;

/// <summary>One finding that a person asked to fix.</summary>
internal sealed class FixRequest(CodeFixContext context, Diagnostic diagnostic, SyntaxNode root)
{
    /// <summary>The context of the editor.</summary>
    public CodeFixContext Context { get; } = context;

    /// <summary>The finding.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;

    /// <summary>The syntax of its document.</summary>
    public SyntaxNode Root { get; } = root;

    /// <summary>Where the finding stands.</summary>
    public TextSpan Span => Diagnostic.Location.SourceSpan;

    /// <summary>The text of the document.</summary>
    public Task<SourceText> TextAsync() => Context.Document.GetTextAsync(Context.CancellationToken);

    /// <summary>Offers to change the text of the document.</summary>
    /// <param name="title">What the fix does; it tells one kind of fix from another when all are applied.</param>
    /// <param name="text">The text of the document.</param>
    /// <param name="change">The change.</param>
    public void Offer(string title, SourceText text, TextChange change) => Offer(title, () => Context.Document.WithText(text.WithChanges(change)));

    /// <summary>Offers to put another node in the place of one.</summary>
    /// <param name="title">What the fix does.</param>
    /// <param name="old">The node.</param>
    /// <param name="replacement">The other one.</param>
    public void Offer(string title, SyntaxNode old, SyntaxNode replacement) => Offer(title, () => Context.Document.WithSyntaxRoot(Root.ReplaceNode(old, replacement)));

    private void Offer(string title, Func<Document> change) => Context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(change()), equivalenceKey: title), Diagnostic);
}
