namespace Orders.Domain.Tests;

/// <summary>Ordinary values, so that a test states only what it is about.</summary>
internal static class Some
{
    internal static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    internal static Money Euro(decimal amount) => Money.Of(amount, "EUR");

    internal static OrderLine Line(int quantity = 1, decimal unitPrice = 10, string sku = "BOOK-1") => new(sku, quantity, Euro(unitPrice));

    internal static OrderDraft Draft(params DraftLine[] lines) =>
        new("C-100", CustomerTier.Standard, "EUR", lines.Length == 0 ? [new("BOOK-1", 2, 12.50m)] : lines);

    internal static Order Order() => Domain.Order.Place(Guid.NewGuid(), Draft(), Domain.Pricing.Pricer.Standard, Monday);
}
