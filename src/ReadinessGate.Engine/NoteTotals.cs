namespace ReadinessGate;

/// <summary>Names of the totals in the RG1000 note that the analyzers leave in the compiler's log.</summary>
public static class NoteTotals
{
    /// <summary>Members of the public API of a library.</summary>
    public const string PublicMembers = "publicMembers";

    /// <summary>Those of them that are documented.</summary>
    public const string DocumentedMembers = "documentedMembers";

    /// <summary><c>#nullable disable</c> in sources that are not generated.</summary>
    public const string NullableDisabled = "nullableDisabled";

    /// <summary><c>!</c> behind an expression in sources that are not generated.</summary>
    public const string NullForgiving = "nullForgiving";
}
