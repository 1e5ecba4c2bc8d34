using Orders.Domain;

namespace Orders.Api.Endpoints;

/// <summary>The query string of <c>GET /orders</c>.</summary>
public sealed record OrderQuery(OrderStatus? Status, int? Skip, int? Take)
{
    private const int MaxTake = 100;
    private const int DefaultTake = 20;

    /// <summary>How many orders to leave out, 0 when not given.</summary>
    public int PageSkip => Skip ?? 0;

    /// <summary>How many orders to return at most, 20 when not given.</summary>
    public int PageTake => Take ?? DefaultTake;

    /// <summary>What is wrong with the query, by parameter.</summary>
    public Dictionary<string, string[]> Errors()
    {
        var errors = new Dictionary<string, string[]>();
        if (PageSkip < 0)
            errors["skip"] = ["must not be negative"];
        if (PageTake is < 1 or > MaxTake)
            errors["take"] = [$"must be 1 to {MaxTake}"];
        return errors;
    }
}
