namespace Orders.Domain.Pricing;

/// <summary>One reason to pay less.</summary>
public interface IDiscountRule
{
    /// <summary>The discount on these lines, or null when the rule does not apply.</summary>
    /// <param name="lines">All lines of the order, at least one, all in one currency.</param>
    /// <param name="tier">The customer's tier.</param>
    Discount? On(IReadOnlyList<OrderLine> lines, CustomerTier tier);
}
