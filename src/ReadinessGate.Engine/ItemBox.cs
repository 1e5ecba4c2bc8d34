namespace ReadinessGate;

/// <summary>How states are written.</summary>
public static class ItemBox
{
    /// <summary>The box of a state.</summary>
    public static string Of(ItemState state) => state switch
    {
        ItemState.Ticked => "[x]",
        ItemState.NotApplicable => "[-]",
        ItemState.Deferred => "[>]",
        _ => "[ ]",
    };
}
