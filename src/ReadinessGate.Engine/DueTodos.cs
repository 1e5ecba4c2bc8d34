namespace ReadinessGate;

/// <summary>The TODO comments of the system that carry a due date.</summary>
/// <param name="Items">Sorted by place.</param>
/// <param name="Today">The day of the verdict, in UTC.</param>
public sealed record DueTodos(ImmutableArray<DueTodo> Items, DateOnly Today) : Evidence;

/// <summary>One TODO comment.</summary>
/// <param name="At">Where.</param>
/// <param name="Due">The last day on which it is not overdue.</param>
/// <param name="Who">What else stands in its parentheses: issue and owner.</param>
public sealed record DueTodo(Place At, DateOnly Due, string Who);
