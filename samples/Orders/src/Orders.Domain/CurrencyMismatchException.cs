namespace Orders.Domain;

/// <summary>Two amounts of different currencies met in one calculation.</summary>
public sealed class CurrencyMismatchException(string expected, string actual)
    : InvalidOperationException($"An amount in {actual} met an amount in {expected}.")
{
    /// <summary>The currency of the amount that was calculated with.</summary>
    public string Expected { get; } = expected;

    /// <summary>The currency that did not fit.</summary>
    public string Actual { get; } = actual;
}
