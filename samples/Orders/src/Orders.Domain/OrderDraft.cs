namespace Orders.Domain;

/// <summary>What a customer asks for, before anybody has checked it.</summary>
/// <param name="Customer">The customer's number.</param>
/// <param name="Tier">The customer's tier.</param>
/// <param name="Currency">The currency of all prices.</param>
/// <param name="Lines">The wanted articles.</param>
public sealed record OrderDraft(string Customer, CustomerTier Tier, string Currency, IReadOnlyList<DraftLine> Lines);
