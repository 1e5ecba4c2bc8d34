using Microsoft.CodeAnalysis;
using ReadinessGate.Analyzers.Documentation.Comments;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>Knows the attributes and comments from which OpenAPI documents take the text of an endpoint.</summary>
internal static class EndpointSummary
{
    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "EndpointSummaryAttribute", "EndpointDescriptionAttribute", "SwaggerOperationAttribute", "OpenApiOperationAttribute", "OpenApiIgnoreAttribute", "SwaggerIgnoreAttribute",
        "ExcludeFromDescriptionAttribute", "NonActionAttribute",
    };

    /// <summary>Whether the method has a text, or is left out of the document.</summary>
    public static bool IsOn(IMethodSymbol method, CancellationToken cancellation) =>
        HasAttribute(method) || method.DeclaringSyntaxReferences.IsEmpty || DocPresence.Describes(method, cancellation);

    /// <summary>Whether an attribute of a method or a type gives it a text, or leaves it out of the document.</summary>
    public static bool HasAttribute(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { } type
        && (Attributes.Contains(type.Name)
            || (type.Name == "ApiExplorerSettingsAttribute" && attribute.NamedArguments.Any(argument => argument is { Key: "IgnoreApi", Value.Value: true }))));
}
