using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.Analyzers.Documentation.Comments;

/// <summary>An attribute of a tag.</summary>
/// <param name="Name">As written.</param>
/// <param name="Value">As written between the quotes, without them.</param>
/// <param name="Span">Where the value stands in the text of the comment.</param>
internal sealed record DocAttribute(string Name, string Value, TextSpan Span);
