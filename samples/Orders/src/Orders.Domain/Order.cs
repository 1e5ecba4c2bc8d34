using Orders.Domain.Pricing;
using Orders.Domain.Validation;

namespace Orders.Domain;

/// <summary>A priced order. It never changes: every step of its life yields a new one with the next version.</summary>
public sealed class Order
{
    /// <summary>An order as it was stored. New orders come from <see cref="Place"/>.</summary>
    public Order(Guid id, string customer, CustomerTier tier, IReadOnlyList<OrderLine> lines, Quote quote, OrderProgress progress)
    {
        Id = id;
        Customer = customer;
        Tier = tier;
        Lines = lines;
        Quote = quote;
        Progress = progress;
    }

    /// <summary>The order's number.</summary>
    public Guid Id { get; }

    /// <summary>The number of the customer.</summary>
    public string Customer { get; }

    /// <summary>The customer's tier when the order was placed.</summary>
    public CustomerTier Tier { get; }

    /// <summary>The ordered articles, in the order they were asked for.</summary>
    public IReadOnlyList<OrderLine> Lines { get; }

    /// <summary>The price, fixed when the order was placed.</summary>
    public Quote Quote { get; }

    /// <summary>Status, times and version.</summary>
    public OrderProgress Progress { get; }

    /// <summary>Checks a draft, prices it and makes an order of it.</summary>
    /// <exception cref="InvalidDraftException">The draft breaks a rule; all broken rules are named.</exception>
    public static Order Place(Guid id, OrderDraft draft, Pricer pricer, DateTimeOffset now)
    {
        var violations = DraftValidator.Validate(draft);
        if (violations.Count > 0)
            throw new InvalidDraftException(violations);

        var lines = draft.Lines.Select(line => new OrderLine(line.Sku, line.Quantity, Money.Of(line.UnitPrice, draft.Currency))).ToList();
        return new(id, draft.Customer, draft.Tier, lines, pricer.Price(lines, draft.Tier), OrderProgress.Begin(now));
    }

    /// <summary>Accepts the order.</summary>
    /// <exception cref="InvalidTransitionException">The order is not <see cref="OrderStatus.Placed"/>.</exception>
    public Order Confirm(DateTimeOffset now) => Move(OrderStatus.Confirmed, now);

    /// <summary>Hands the order to the carrier.</summary>
    /// <exception cref="InvalidTransitionException">The order is not <see cref="OrderStatus.Confirmed"/>.</exception>
    public Order Ship(DateTimeOffset now) => Move(OrderStatus.Shipped, now);

    /// <summary>Withdraws the order.</summary>
    /// <exception cref="InvalidTransitionException">The order is shipped or cancelled.</exception>
    public Order Cancel(DateTimeOffset now) => Move(OrderStatus.Cancelled, now);

    private Order Move(OrderStatus to, DateTimeOffset now) => new(Id, Customer, Tier, Lines, Quote, Progress.MoveTo(to, now));
}
