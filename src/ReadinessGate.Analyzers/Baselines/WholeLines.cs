using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.Analyzers.Baselines;

/// <summary>The lines that a finding stands on.</summary>
internal static class WholeLines
{
    /// <summary>Their text, from the beginning of the first to the end of the last.</summary>
    public static string Of(SourceText text, TextSpan span) =>
        text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(span.Start).Start, text.Lines.GetLineFromPosition(span.End).End));
}
