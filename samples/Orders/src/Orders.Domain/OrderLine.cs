namespace Orders.Domain;

/// <summary>One article of an order.</summary>
/// <param name="Sku">The number of the article in the catalogue.</param>
/// <param name="Quantity">How many pieces, at least 1.</param>
/// <param name="UnitPrice">The price of one piece before discounts.</param>
public sealed record OrderLine(string Sku, int Quantity, Money UnitPrice)
{
    /// <summary>The price of all pieces before discounts.</summary>
    public Money Total => UnitPrice * Quantity;
}
