namespace Orders.Domain;

/// <summary>An amount in one currency, exact to two decimals.</summary>
/// <remarks>Two amounts meet only in the same currency: there is no conversion in this system.</remarks>
public sealed record Money
{
    private const int Decimals = 2;

    private Money(decimal amount, string currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>The amount in whole currency units, for example 12.50.</summary>
    public decimal Amount { get; }

    /// <summary>The currency as three capital letters (ISO 4217), for example <c>EUR</c>.</summary>
    public string Currency { get; }

    /// <summary>An amount, rounded to two decimals; a half goes to the even neighbour.</summary>
    /// <exception cref="ArgumentException">The currency is not three capital letters.</exception>
    public static Money Of(decimal amount, string currency) =>
        IsCurrency(currency)
            ? new(Round(amount), currency)
            : throw new ArgumentException($"'{currency}' is not a currency of three capital letters.", nameof(currency));

    /// <summary>Nothing, in the given currency.</summary>
    /// <exception cref="ArgumentException">The currency is not three capital letters.</exception>
    public static Money Zero(string currency) => Of(0, currency);

    /// <summary>Whether the text has the shape of a currency code: three capital letters.</summary>
    public static bool IsCurrency(string? text) => text is { Length: 3 } && text.All(char.IsAsciiLetterUpper);

    /// <summary>The sum of two amounts.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static Money operator +(Money left, Money right) => new(left.Amount + left.Matching(right), left.Currency);

    /// <summary>The difference of two amounts; it may be negative.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static Money operator -(Money left, Money right) => new(left.Amount - left.Matching(right), left.Currency);

    /// <summary>The amount taken <paramref name="quantity"/> times.</summary>
    public static Money operator *(Money unit, int quantity) => new(unit.Amount * quantity, unit.Currency);

    /// <summary>A share of the amount, rounded to two decimals.</summary>
    /// <param name="percent">The share in percent: 5 means 5 %.</param>
    public Money Percent(decimal percent) => new(Round(Amount * percent / 100), Currency);

    /// <summary>The smaller of two amounts.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static Money Min(Money left, Money right) => left.Amount <= left.Matching(right) ? left : right;

    /// <summary>The amount with two decimals and its currency, for example <c>12.50 EUR</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Amount:F2} {Currency}");

    private decimal Matching(Money other) =>
        other.Currency == Currency ? other.Amount : throw new CurrencyMismatchException(Currency, other.Currency);

    private static decimal Round(decimal amount) => Math.Round(amount, Decimals, MidpointRounding.ToEven);
}
