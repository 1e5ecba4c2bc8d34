namespace Orders.Domain;

/// <summary>Where an order stands. Which step may follow which is said by <see cref="OrderTransitions"/>.</summary>
public enum OrderStatus
{
    /// <summary>Received and priced, not yet accepted.</summary>
    Placed,

    /// <summary>Accepted: it will be delivered.</summary>
    Confirmed,

    /// <summary>Handed to the carrier. Final.</summary>
    Shipped,

    /// <summary>Withdrawn before it was shipped. Final.</summary>
    Cancelled,
}
