namespace Orders.Domain;

/// <summary>How long a customer has been buying; it decides the loyalty discount.</summary>
public enum CustomerTier
{
    /// <summary>A customer without a standing agreement.</summary>
    Standard,

    /// <summary>A returning customer.</summary>
    Silver,

    /// <summary>A customer with a yearly agreement.</summary>
    Gold,
}
