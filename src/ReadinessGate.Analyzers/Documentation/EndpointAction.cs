using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>An action of a controller.</summary>
internal sealed class EndpointAction
{
    private readonly AttributeSyntax _verb;
    private readonly MethodDeclarationSyntax _method;

    private EndpointAction(AttributeSyntax verb, MethodDeclarationSyntax method) => (_verb, _method) = (verb, method);

    /// <summary>The attributes that make a method an action.</summary>
    public static IReadOnlyList<string> Names { get; } = ["HttpGet", "HttpPost", "HttpPut", "HttpDelete", "HttpPatch"];

    public string Title => _method.Identifier.ValueText;

    public Location Place => _method.Identifier.GetLocation();

    /// <summary>The action whose first such attribute has this name.</summary>
    public static EndpointAction? At(SimpleNameSyntax name) =>
        name.FirstAncestorOrSelf<AttributeSyntax>() is { Parent.Parent: MethodDeclarationSyntax method } verb && verb.Name.Span.Contains(name.Span) && FirstVerb(method) == verb
            ? new(verb, method) : null;

    /// <summary>Whether the OpenAPI document has a text for it, or leaves it out.</summary>
    public bool HasSummary(SemanticModel model, CancellationToken cancellation) =>
        !model.GetTypeInfo(_verb, cancellation).Type.DerivesFrom("Microsoft.AspNetCore.Mvc.Routing.HttpMethodAttribute")
        || model.GetDeclaredSymbol(_method, cancellation) is not { ContainingType: { } controller } action
        || !IsApi(controller) || EndpointSummary.HasAttribute(controller) || EndpointSummary.IsOn(action, cancellation);

    // The others may serve pages, which no OpenAPI document describes.
    private static bool IsApi(INamedTypeSymbol controller)
    {
        for (var type = controller; type is not null; type = type.BaseType)
        {
            if (type.GetAttributes().Any(attribute => attribute.AttributeClass.Is("Microsoft.AspNetCore.Mvc.ApiControllerAttribute")))
                return true;
        }

        return false;
    }

    private static AttributeSyntax? FirstVerb(MethodDeclarationSyntax method) => method.AttributeLists
        .SelectMany(list => list.Attributes)
        .FirstOrDefault(attribute => attribute.Name.GetLastToken().ValueText is var name && Names.Any(verb => name == verb));
}
