namespace ReadinessGate;

/// <summary>A stretch of a file's text, as an editor needs it.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in UTF-16 code units; a byte order mark is none.</param>
/// <param name="Length">In UTF-16 code units of the text as it stands in the file, line ends included.</param>
public sealed record TextRange(int Line, int Column, int Length);
