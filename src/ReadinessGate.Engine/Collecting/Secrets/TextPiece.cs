namespace ReadinessGate.Collecting.Secrets;

/// <summary>A part of a text file.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Line">The line that it begins in, from 1.</param>
/// <param name="Column">How many characters of that line stand before it.</param>
/// <param name="IsWhole">Whether it is the whole file, so that its structure can be read.</param>
public sealed record TextPiece(string Text, int Line, int Column, bool IsWhole);
