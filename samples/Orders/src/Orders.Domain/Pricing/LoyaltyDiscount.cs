namespace Orders.Domain.Pricing;

/// <summary>Customers with a standing pay less.</summary>
public sealed class LoyaltyDiscount : IDiscountRule
{
    /// <inheritdoc />
    public Discount? On(IReadOnlyList<OrderLine> lines, CustomerTier tier)
    {
        var percent = PercentFor(tier);
        return percent == 0
            ? null
            : new($"{tier} customer", lines.Select(line => line.Total).Aggregate((sum, next) => sum + next).Percent(percent));
    }

    private static decimal PercentFor(CustomerTier tier) => tier switch
    {
        CustomerTier.Gold => 5,
        CustomerTier.Silver => 2,
        _ => 0,
    };
}
