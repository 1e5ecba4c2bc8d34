using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Analyzers.Documentation.Comments;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>Reports documentation that only repeats the name: it costs the time to read it and hides that nothing is documented.</summary>
/// <remarks>
/// <para>A comment is reported when each word of it, in all its tags, stands in the name of the member or of its type, or carries no meaning of its own, such as "gets or sets the" and "represents a".
/// One further word makes it fine. Constructors, operators, indexers, enum members, overrides and classes of extension methods are left alone, and so are comments with code, an example, a link or <c>&lt;inheritdoc/&gt;</c>.</para>
/// <para>Only libraries are judged that can be packed; the options <c>readinessgate.docs.scope</c> and <c>readinessgate.docs.packable_only</c> of <c>RG1101</c> change that.</para>
/// <para>Bad: <c>/// &lt;summary&gt;Gets or sets the name.&lt;/summary&gt;</c> on <c>Name</c>. Good: <c>/// &lt;summary&gt;Shown on the invoice; at most 80 characters.&lt;/summary&gt;</c></para>
/// <para>Source: Google developer documentation style guide, "API reference code comments": add what the name does not say.</para>
/// <para>Fix: say what the name does not: the unit, the range, what null means, when it fails.</para>
/// <para>Suppress: <c>dotnet_diagnostic.RG1103.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DocRestatementAnalyzer : DocCommentAnalyzer
{
    private static readonly DocScan Scan = new("summary");

    private static readonly DiagnosticDescriptor RG1103 = Rule.Create(
        "RG1103", "Documentation says more than the name", "the documentation of '{0}' only repeats the name. Fix: say what the name does not, such as the unit, the range, what null means or when it fails.",
        RuleCategory.Documentation, DiagnosticSeverity.Info);

    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "this", "that", "s", "of", "for", "to", "or", "and", "is", "are", "be", "get", "gets", "set", "sets", "return", "returns", "new", "value", "values",
        "instance", "class", "interface", "struct", "structure", "record", "enum", "enumeration", "delegate", "method", "property", "field", "event", "represents", "represent", "defines",
        "indicating", "indicates", "whether", "if", "determines",
    };

    private static readonly HashSet<string> Pointers = new(StringComparer.Ordinal) { "inheritdoc", "include", "example", "code", "c", "exception", "seealso", "a", "img" };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1103);

    private protected override DocScan Tags => Scan;

    private protected override IEnumerable<Diagnostic> Examine(DocumentedMember member)
    {
        if (NameOf(member.Declaration) is not { } name || IsLeftAlone(member.Declaration, name) || member.Comment.Elements.Any(IsPointer))
            yield break;
        var type = member.Declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>(type => type != member.Declaration)?.Identifier.ValueText;
        NameWords? known = null;
        var repeats = false;
        foreach (var word in member.Comment.Words.Concat(Named(member.Comment)))
        {
            var isFiller = Fillers.Contains(word);
            if (!NameWords.MayHold(name, word) && !NameWords.MayHold(type, word))
            {
                if (!isFiller)
                    yield break;
                continue;
            }

            known ??= new(name, type);
            if (known.IsOwn(word))
                repeats = true;
            else if (!isFiller && !known.IsOfType(word))
                yield break;
        }

        if (repeats)
            yield return Found.At(RG1103, PlaceOf(member.Comment), member.Name);
    }

    private static string? NameOf(MemberDeclarationSyntax declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        EventDeclarationSyntax @event => @event.Identifier.ValueText,
        BaseFieldDeclarationSyntax { Declaration.Variables: { Count: 1 } names } => names[0].Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        DelegateDeclarationSyntax type => type.Identifier.ValueText,
        _ => null,
    };

    // Of a class of extension methods there is no more to say than what it extends.
    private static bool IsLeftAlone(MemberDeclarationSyntax declaration, string name) =>
        declaration.Modifiers.Any(SyntaxKind.OverrideKeyword)
        || (declaration is ClassDeclarationSyntax && declaration.Modifiers.Any(SyntaxKind.StaticKeyword) && name.EndsWith("Extensions", StringComparison.Ordinal));

    private static bool IsPointer(DocElement element) => Pointers.Contains(element.Name) || element.Attribute("href") is not null;

    // What <see/> and <paramref/> show is read as part of the sentence.
    private static IEnumerable<string> Named(DocComment comment) => comment.Elements
        .Where(element => element.Name is "see" or "paramref" or "typeparamref")
        .SelectMany(element => element.Attributes)
        .SelectMany(attribute => DocWords.OfName(NameWords.Simple(attribute.Value)));

    private static Location PlaceOf(DocComment comment) => comment.Place(comment.Named("summary").Concat(comment.Elements).First().NameSpan);
}
