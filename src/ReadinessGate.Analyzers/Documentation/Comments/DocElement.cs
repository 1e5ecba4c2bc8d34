using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.Analyzers.Documentation.Comments;

/// <summary>An element of a documentation comment.</summary>
/// <param name="name">As written.</param>
/// <param name="nameSpan">Where the name stands in the text of the comment.</param>
/// <param name="parent">The element around it.</param>
internal sealed class DocElement(string name, TextSpan nameSpan, DocElement? parent)
{
    public string Name => name;

    public TextSpan NameSpan => nameSpan;

    /// <summary>Its attributes in the order of the text.</summary>
    public IReadOnlyList<DocAttribute> Attributes { get; init; } = [];

    /// <summary>Whether it, or an element around it, shows code: tags in there are an example.</summary>
    public bool IsCode { get; } = name is "code" or "c" || parent?.IsCode == true;

    /// <summary>The attribute of this name, or null.</summary>
    public DocAttribute? Attribute(string key) => Attributes.FirstOrDefault(attribute => attribute.Name == key);
}
