namespace Orders.Domain.Validation;

/// <summary>The rules that a draft must keep before it becomes an order.</summary>
public static class DraftValidator
{
    /// <summary>The longest customer or article number, in characters.</summary>
    public const int MaxNumberLength = 40;

    /// <summary>The most lines that one order may have.</summary>
    public const int MaxLines = 50;

    /// <summary>The most pieces that one line may have.</summary>
    public const int MaxQuantity = 10_000;

    /// <summary>The highest price of one piece, in whole currency units.</summary>
    public const decimal MaxUnitPrice = 1_000_000;

    /// <summary>Names every broken rule; an empty list means that the draft can be placed.</summary>
    public static IReadOnlyList<Violation> Validate(OrderDraft draft) =>
        [.. Header(draft), .. draft.Lines.SelectMany(Line), .. Duplicates(draft.Lines)];

    private static IEnumerable<Violation> Header(OrderDraft draft)
    {
        if (!IsNumber(draft.Customer))
            yield return new("customer", $"must be 1 to {MaxNumberLength} letters, digits or dashes");
        if (!Enum.IsDefined(draft.Tier))
            yield return new("tier", "must be Standard, Silver or Gold");
        if (!Money.IsCurrency(draft.Currency))
            yield return new("currency", "must be three capital letters, for example EUR");
        if (draft.Lines.Count is 0 or > MaxLines)
            yield return new("lines", $"must have 1 to {MaxLines} entries");
    }

    private static IEnumerable<Violation> Line(DraftLine line, int index)
    {
        if (!IsNumber(line.Sku))
            yield return new($"lines[{index}].sku", $"must be 1 to {MaxNumberLength} letters, digits or dashes");
        if (line.Quantity is < 1 or > MaxQuantity)
            yield return new($"lines[{index}].quantity", $"must be 1 to {MaxQuantity}");
        if (!IsPrice(line.UnitPrice))
            yield return new($"lines[{index}].unitPrice", $"must be above 0, at most {MaxUnitPrice}, with at most two decimals");
    }

    private static IEnumerable<Violation> Duplicates(IReadOnlyList<DraftLine> lines) =>
        lines.Select((line, index) => (line.Sku, Index: index))
            .Where(line => IsNumber(line.Sku))
            .GroupBy(line => line.Sku, StringComparer.OrdinalIgnoreCase)
            .SelectMany(group => group.Skip(1))
            .Select(line => new Violation($"lines[{line.Index}].sku", "must not repeat an earlier line"));

    private static bool IsNumber(string? text) =>
        text is { Length: > 0 and <= MaxNumberLength } && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static bool IsPrice(decimal price) => price is > 0 and <= MaxUnitPrice && decimal.Round(price, 2) == price;
}
