namespace Orders.Domain.Pricing;

/// <summary>Prices an order: every rule looks at the undiscounted lines, and together they stay under a cap.</summary>
/// <param name="rules">The rules, in the order in which their discounts are shown.</param>
/// <param name="maximumPercent">The most that all discounts may take off the subtotal, in percent.</param>
public sealed class Pricer(IReadOnlyList<IDiscountRule> rules, decimal maximumPercent)
{
    /// <summary>The rules of the house: 5 % from 10 pieces, 3 % from 500, loyalty, at most 10 % in all.</summary>
    public static Pricer Standard { get; } = new([new VolumeDiscount(10, 5), new BasketDiscount(500, 3), new LoyaltyDiscount()], 10);

    /// <summary>Prices the lines of one order.</summary>
    /// <exception cref="CurrencyMismatchException">The lines are not all in one currency.</exception>
    public Quote Price(IReadOnlyList<OrderLine> lines, CustomerTier tier)
    {
        var subtotal = lines.Select(line => line.Total).Aggregate((sum, next) => sum + next);
        var granted = new List<Discount>();
        var left = subtotal.Percent(maximumPercent);
        foreach (var discount in rules.Select(rule => rule.On(lines, tier)).OfType<Discount>())
        {
            var amount = Money.Min(discount.Amount, left);
            if (amount.Amount > 0)
                granted.Add(discount with { Amount = amount });
            left -= amount;
        }

        return new(subtotal, granted);
    }
}
