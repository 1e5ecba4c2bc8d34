namespace Orders.Domain.Validation;

/// <summary>A draft broke at least one rule.</summary>
public sealed class InvalidDraftException(IReadOnlyList<Violation> violations)
    : ArgumentException($"The draft breaks {violations.Count} rule(s): {string.Join("; ", violations.Select(v => $"{v.Field}: {v.Message}"))}")
{
    /// <summary>Every broken rule, in the order of the draft.</summary>
    public IReadOnlyList<Violation> Violations { get; } = violations;
}
