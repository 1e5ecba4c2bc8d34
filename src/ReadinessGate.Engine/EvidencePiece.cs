namespace ReadinessGate;

/// <summary>A piece of evidence that the system is expected to have, and what became of it.</summary>
/// <param name="Of">What it is about: <c>Shop.Tests (net10.0, linux)</c>, a project file, or the system.</param>
/// <param name="Kind">What it is: <c>build</c>, <c>log</c>, <c>results</c>, <c>coverage</c>, or another kind of evidence.</param>
/// <param name="Outcome">Pass when it is there and usable; NotApplicable when nobody asks for it; else Pending, Stale or Inconclusive.</param>
/// <param name="Why">Why it is not there, or what it says.</param>
/// <param name="Fix">What produces it; null where nothing is to be done.</param>
public sealed record EvidencePiece(string Of, string Kind, Outcome Outcome, string Why, string? Fix = null)
{
    /// <summary>False when it keeps a check from being judged.</summary>
    public bool IsThere => Outcome is Outcome.Pass or Outcome.NotApplicable;
}
