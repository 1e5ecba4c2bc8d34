namespace ReadinessGate;

/// <summary>What makes a value of readiness.json accept more.</summary>
public enum Looseness
{
    /// <summary>Nothing: the value chooses, and does not limit.</summary>
    None,

    /// <summary>Further elements.</summary>
    MoreItems,

    /// <summary>Fewer elements.</summary>
    FewerItems,

    /// <summary>Lower numbers, or fewer members.</summary>
    LowerNumbers,

    /// <summary>Higher numbers and longer times, or fewer members.</summary>
    HigherNumbers,

    /// <summary>Further elements, or lower numbers in one.</summary>
    MoreItemsOrLowerNumbers,

    /// <summary>Further elements, or higher numbers in one.</summary>
    MoreItemsOrHigherNumbers,
}
