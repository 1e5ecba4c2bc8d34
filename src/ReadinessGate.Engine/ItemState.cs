namespace ReadinessGate;

/// <summary>What the box of an item claims.</summary>
public enum ItemState
{
    /// <summary><c>[ ]</c>, and every box that can't be read.</summary>
    Open,

    /// <summary><c>[x]</c></summary>
    Ticked,

    /// <summary><c>[-]</c></summary>
    NotApplicable,

    /// <summary><c>[&gt;]</c></summary>
    Deferred,
}
