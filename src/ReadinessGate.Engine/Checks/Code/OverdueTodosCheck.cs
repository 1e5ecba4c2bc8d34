namespace ReadinessGate.Checks.Code;

/// <summary>Work that was promised for a day is done by that day, or the day is moved in the open.</summary>
/// <remarks>
/// Looks for <c>TODO(#12, ana, 2027-01-31)</c> in comments of the C# files of the system: issue, owner and due date, in any order. The day itself is not overdue yet; days are those of UTC.
/// A TODO without a date is never overdue: that it names its issue is RG1001, which also says when a date is malformed.
/// Fix: do the work, or agree on another day with its owner and write that.
/// </remarks>
public sealed class OverdueTodosCheck : Check<DueTodos>
{
    private static readonly Threshold Maximum = new("todo.overdue", 0, Unit.Count, "How many TODO comments may be past their due date.", Direction.AtMost);

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2084", "No TODO is past its due date", Category.Code) { Thresholds = [Maximum] };

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(DueTodos evidence, Limits limits)
    {
        var overdue = Overdue(evidence).ToArray();
        var accepted = limits.Of(Maximum);
        if (overdue.Length <= accepted)
            yield break;
        foreach (var todo in overdue)
        {
            var days = evidence.Today.DayNumber - todo.Due.DayNumber;
            yield return new Finding(
                $"this TODO{(todo.Who.Length > 0 ? $" ({todo.Who})" : "")} was due on {todo.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, {Quantity.Of(days, "day")} ago" + (accepted > 0 ? $"; {overdue.Length} are overdue, accepted {accepted:F0}" : ""),
                todo.At,
                Remedy: "do it, or agree on another day and write that");
        }
    }

    private static IEnumerable<DueTodo> Overdue(DueTodos todos) => todos.Items.Where(todo => todo.Due < todos.Today);
}
