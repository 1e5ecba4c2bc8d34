namespace Orders.Domain.Pricing;

/// <summary>Many pieces of one article cost less; each line is judged by itself.</summary>
/// <param name="minimumQuantity">How many pieces a line needs.</param>
/// <param name="percent">The discount on such a line, in percent.</param>
public sealed class VolumeDiscount(int minimumQuantity, decimal percent) : IDiscountRule
{
    /// <inheritdoc />
    public Discount? On(IReadOnlyList<OrderLine> lines, CustomerTier tier)
    {
        var large = lines.Where(line => line.Quantity >= minimumQuantity).ToList();
        return large.Count == 0
            ? null
            : new($"{minimumQuantity} pieces or more", large.Select(line => line.Total.Percent(percent)).Aggregate((sum, next) => sum + next));
    }
}
