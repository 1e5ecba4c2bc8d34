namespace ReadinessGate.Carriers;

/// <summary>One way to start the tests of one system.</summary>
/// <param name="Axes">What distinguishes it from the other rows of its table, one value an axis; a table of its own has one axis.</param>
/// <param name="System">The system, already built.</param>
/// <param name="Act">Starts the tests.</param>
/// <param name="Expected">What must come of it.</param>
public sealed record Row(ImmutableArray<string> Axes, Func<Workspace> System, Func<Workspace, CommandResult> Act, Seen Expected)
{
    /// <summary>True when a test of the package holds the same.</summary>
    public bool IsTested { get; init; }

    /// <summary>True when the small set has it although it stands in no table.</summary>
    public bool IsAlways { get; init; }

    /// <summary>Its name in the table.</summary>
    public string Name => string.Join(" · ", Axes);
}
