namespace ReadinessGate.Secrets;

/// <summary>A keyword found in a text.</summary>
/// <param name="Start">Position of its first character, from 0.</param>
/// <param name="Keyword">Index of the keyword in the list that the table was built from.</param>
public readonly record struct KeywordHit(int Start, int Keyword);
