namespace Orders.Domain;

/// <summary>One wanted article, before anybody has checked it.</summary>
/// <param name="Sku">The number of the article in the catalogue.</param>
/// <param name="Quantity">How many pieces.</param>
/// <param name="UnitPrice">The price of one piece, in the draft's currency.</param>
public sealed record DraftLine(string Sku, int Quantity, decimal UnitPrice);
