namespace ReadinessGate.Analyzers.Documentation;

/// <summary>How far a symbol can be seen; each level includes the one before.</summary>
internal enum ApiLevel
{
    /// <summary>By all code outside the assembly.</summary>
    Public,

    /// <summary>Also by code outside that derives from its type.</summary>
    Protected,

    /// <summary>Also by the rest of the assembly.</summary>
    Internal,
}
