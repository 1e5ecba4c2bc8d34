namespace ReadinessGate;

/// <summary>The public methods and endpoints of the member projects, and whether a test ran them.</summary>
/// <param name="Items">Sorted by path and line.</param>
public sealed record PublicOperations(ImmutableArray<PublicOperation> Items) : RunEvidence
{
    /// <summary>How many endpoints share all of their lines with the statement that maps them: whether they ran, no line says.</summary>
    public int Unknown { get; init; }

    /// <summary>Those that no test ran.</summary>
    public IEnumerable<PublicOperation> Unhit => Items.Where(operation => !operation.IsHit);
}

/// <summary>One public method of a public type, or the handler of a route.</summary>
/// <param name="Name">Its full name without signature, or verb and route.</param>
/// <param name="At">Its first line that can run.</param>
/// <param name="IsHit">True when a test ran at least one of its lines.</param>
public sealed record PublicOperation(string Name, Place At, bool IsHit);
