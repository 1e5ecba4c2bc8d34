using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.Analyzers.Documentation.Comments;

/// <summary>The documentation comment of one declaration, read in the same way with and without <c>/doc</c>.</summary>
internal sealed class DocComment
{
    // Nobody reads more; whoever generates more does not want it judged.
    private const int Longest = 64 * 1024;
    private static readonly ConditionalWeakTable<SyntaxNode, StrongBox<DocComment?>> Comments = new();
    private readonly SyntaxTree _tree;
    private readonly string _text;
    private readonly int _start;
    private readonly IReadOnlyList<TextSpan> _texts;

    private DocComment(SyntaxTree tree, string text, int start)
    {
        (_tree, _text, _start) = (tree, text, start);
        (Elements, _texts) = DocReader.Read(text);
    }

    /// <summary>All elements in the order of their tags, at any depth.</summary>
    public IReadOnlyList<DocElement> Elements { get; }

    /// <summary>The words that a reader sees outside of tags, in lower case.</summary>
    public IEnumerable<string> Words => _texts.SelectMany(span => DocWords.Of(_text, span));

    /// <summary>The comment before a declaration, or null where there is none. Several rules ask for it, and it is read once.</summary>
    public static DocComment? On(SyntaxNode declaration) => Comments.GetValue(declaration, node => new(Read(node))).Value;

    private static DocComment? Read(SyntaxNode declaration)
    {
        var pieces = DocTrivia.Before(declaration);
        if (pieces.Count == 0 || pieces[pieces.Count - 1].FullSpan.End - pieces[0].FullSpan.Start > Longest)
            return null;
        var (text, start) = DocText.Of(pieces);
        return new(declaration.SyntaxTree, text, start);
    }

    /// <summary>The elements of this name, apart from those that an example shows.</summary>
    public IEnumerable<DocElement> Named(string name) => Elements.Where(element => element.Name == name && !element.IsCode);

    /// <summary>Whether there is an element of this name, apart from those that an example shows.</summary>
    public bool Has(string name) => Named(name).Any();

    /// <summary>Where something of the comment stands in its file.</summary>
    public Location Place(TextSpan span) => Location.Create(_tree, new(_start + span.Start, span.Length));
}
