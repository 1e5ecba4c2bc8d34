using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Places in files that are not compiled.</summary>
internal static class FileLocation
{
    /// <summary>The location of a span, so that the build prints its file, line and column.</summary>
    public static Location Of(AdditionalText file, SourceText text, TextSpan span) => Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
}
