namespace ReadinessGate;

/// <summary>The unit a <see cref="Threshold"/> is measured in.</summary>
public enum Unit
{
    /// <summary>0 to 100.</summary>
    Percent,

    /// <summary>A whole number from 0 up.</summary>
    Count,
}

/// <summary>On which side of a <see cref="Threshold"/> the good values lie.</summary>
public enum Direction
{
    /// <summary>The measured value must reach the threshold.</summary>
    AtLeast,

    /// <summary>The measured value must not exceed the threshold.</summary>
    AtMost,
}

/// <summary>A number that the user may set in readiness.json.</summary>
/// <param name="Name">Its path there: <c>coverage.line</c>.</param>
/// <param name="Default">What holds while the file does not say.</param>
/// <param name="Unit">Its unit, which also bounds it.</param>
/// <param name="Meaning">One sentence for the configuration reference and the editor.</param>
/// <param name="Direction">Whether it is a minimum or a maximum.</param>
public sealed record Threshold(string Name, double Default, Unit Unit, string Meaning, Direction Direction = Direction.AtLeast)
{
    /// <summary>Its row in the metric table, or null when it has none.</summary>
    public Figure? Figure { get; init; }
}

/// <summary>A structured value that the user may set in readiness.json.</summary>
/// <param name="Name">Its path there: <c>coverage.scopes</c>.</param>
/// <param name="Type">The type it is read as; the schema is generated from it.</param>
/// <param name="Meaning">One sentence for the configuration reference and the editor.</param>
public sealed record Setting(string Name, Type Type, string Meaning)
{
    /// <summary>What makes the value accept more, for the comparison with another version of the file.</summary>
    public Looseness Looseness { get; init; }

    /// <summary>The member of each element that names the check which the element asks for; null where the key asks for every check that declares it.</summary>
    public string? NamedBy { get; init; }
}
