using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Analyzers.Documentation.Comments;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>Reports documentation that no longer fits its signature: it sends the reader to a parameter that is gone, or leaves out the one that came.</summary>
/// <remarks>
/// <para>Judged are <c>&lt;param&gt;</c>, <c>&lt;typeparam&gt;</c>, <c>&lt;paramref&gt;</c> and <c>&lt;typeparamref&gt;</c> that name nothing, a parameter that is described twice,
/// one that is left out while others are described, <c>&lt;returns&gt;</c> where nothing is returned, and <c>&lt;exception&gt;</c> whose plain name means nothing where it stands. A cancellation token, the receiver of an extension method, and a parameter that the compiler fills in, such as one with <c>[CallerMemberName]</c>, may be left out.
/// A comment with <c>&lt;inheritdoc/&gt;</c> or <c>&lt;include/&gt;</c> may describe only some. It works also where <c>GenerateDocumentationFile</c> is off, where the compiler itself says nothing; where it is on, the compiler adds its own CS1572, CS1573 or CS1574.</para>
/// <para>Only libraries are judged that can be packed; the options <c>readinessgate.docs.scope</c> and <c>readinessgate.docs.packable_only</c> of <c>RG1101</c> change that.</para>
/// <para>Bad: <c>/// &lt;param name="id"&gt;…</c> above <c>Find(string key)</c>.</para>
/// <para>Source: C# reference, "Recommended XML tags": the name in a tag is that of a parameter.</para>
/// <para>Fix: give the tag the name of the parameter it describes, remove it, or describe the parameter that is missing.</para>
/// <para>Suppress: <c>dotnet_diagnostic.RG1102.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DocDriftAnalyzer : DocCommentAnalyzer
{
    private static readonly DocScan Scan = new("param", "typeparam", "returns", "exception");

    private static readonly DiagnosticDescriptor RG1102 = Rule.Create(
        "RG1102", "Documentation fits its signature", "the documentation of '{0}' {1}. Fix: {2}.",
        RuleCategory.Documentation, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1102);

    private protected override DocScan Tags => Scan;

    private protected override IEnumerable<Diagnostic> Examine(DocumentedMember member) =>
        Drift(member, DocParameters.Values).Concat(Drift(member, DocParameters.Types)).Concat(StaleReturns(member)).Concat(StaleExceptions(member));

    private static IEnumerable<Diagnostic> Drift(DocumentedMember member, DocParameters kind)
    {
        var described = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in NamesIn(member.Comment, kind.Tag))
        {
            if (!kind.CanDescribe(member, Plain(name)))
                yield return Finding(member, member.Comment.Place(name.Span), "stale-" + kind.Tag, name.Value, $"describes the {kind.Noun} '{name.Value}', which does not exist", "give the tag the name of a parameter or remove it");
            else if (!described.Add(Plain(name)))
                yield return Finding(member, member.Comment.Place(name.Span), "duplicate-" + kind.Tag, name.Value, $"describes the {kind.Noun} '{name.Value}' twice", "keep one of the two tags");
        }

        foreach (var name in NamesIn(member.Comment, kind.Tag + "ref"))
        {
            if (!kind.CanRefer(member, Plain(name)))
                yield return Finding(member, member.Comment.Place(name.Span), $"stale-{kind.Tag}ref", name.Value, $"refers to the {kind.Noun} '{name.Value}', which does not exist", "name one that does");
        }

        foreach (var parameter in described.Count == 0 || IsCompletedElsewhere(member.Comment) ? [] : kind.Of(member.Declaration))
        {
            if (!described.Contains(parameter.ValueText) && !NeedsNoTag(parameter))
                yield return Finding(member, parameter.GetLocation(), "missing-" + kind.Tag, parameter.ValueText, $"describes other {kind.Noun}s and not '{parameter.ValueText}'", "describe it too");
        }
    }

    private static IEnumerable<Diagnostic> StaleReturns(DocumentedMember member) =>
        ReturnsNothing(member.Declaration)
            ? member.Comment.Named("returns").Select(tag => Finding(member, member.Comment.Place(tag.NameSpan), "stale-returns", "", "describes a result, and there is none", "remove the tag"))
            : [];

    private static IEnumerable<Diagnostic> StaleExceptions(DocumentedMember member) =>
        from tag in member.Comment.Named("exception")
        let type = tag.Attribute("cref")
        where type is not null && IsPlainName(type.Value) && !member.Knows(type.Value) && !DocParameters.Types.CanDescribe(member, type.Value)
        select Finding(member, member.Comment.Place(type.Span), "stale-exception", type.Value, $"describes the exception '{type.Value}', which does not exist", "name the type that is thrown or remove the tag");

    // What holds arguments or a prefix such as "T:" is left to the compiler.
    private static bool IsPlainName(string reference) => reference.Split('.').All(SyntaxFacts.IsValidIdentifier);

    private static bool ReturnsNothing(MemberDeclarationSyntax declaration) => declaration switch
    {
        MethodDeclarationSyntax method => IsVoid(method.ReturnType),
        DelegateDeclarationSyntax type => IsVoid(type.ReturnType),
        ConstructorDeclarationSyntax or DestructorDeclarationSyntax or BaseTypeDeclarationSyntax => true,
        _ => false,
    };

    private static bool IsVoid(TypeSyntax type) => type is PredefinedTypeSyntax { Keyword: var keyword } && keyword.IsKind(SyntaxKind.VoidKeyword);

    private static IEnumerable<DocAttribute> NamesIn(DocComment comment, string tag) =>
        comment.Named(tag).Select(element => element.Attribute("name")).OfType<DocAttribute>().Where(name => Plain(name).Length > 0);

    private static string Plain(DocAttribute name) => name.Value.Trim().TrimStart('@');

    private static bool IsCompletedElsewhere(DocComment comment) => comment.Has("inheritdoc") || comment.Has("include");

    // A cancellation token explains itself, and the receiver of an extension method is what the method is about.
    private static bool NeedsNoTag(SyntaxToken parameter) =>
        parameter.Parent is ParameterSyntax { AttributeLists: var lists, Type: var type, Modifiers: var modifiers }
        && (modifiers.Any(SyntaxKind.ThisKeyword) || LastName(type) == "CancellationToken" || lists.SelectMany(list => list.Attributes).Any(attribute => LastName(attribute.Name).StartsWith("Caller", StringComparison.Ordinal)));

    private static string LastName(TypeSyntax? type) => type?.GetLastToken().ValueText ?? "";

    private static Diagnostic Finding(DocumentedMember member, Location place, string kind, string name, string fact, string remedy) =>
        Diagnostic.Create(RG1102, place, Found.Properties(place).Add("kind", kind).Add("name", name), member.Name, fact, remedy);
}
