namespace ReadinessGate.Editing;

/// <summary>What becomes of an item.</summary>
/// <param name="State">What its box says then.</param>
/// <param name="Words">What stands behind the claim: <c>N/A: stateless</c>; null for nothing.</param>
/// <param name="Attributes">Attributes of its comment by name; null removes one.</param>
public sealed record ItemEdit(ItemState State, string? Words, ImmutableSortedDictionary<string, string?> Attributes)
{
    private static readonly ImmutableSortedDictionary<string, string?> None = ImmutableSortedDictionary.Create<string, string?>(StringComparer.Ordinal);

    /// <summary>Claims that it is done.</summary>
    /// <param name="today">The day of the claim.</param>
    /// <param name="owner">Who answers for it; null to leave it as it is.</param>
    /// <param name="evidence">What shows it; null to leave it as it is.</param>
    /// <param name="sha">The hash of the evidence; null where there is no single file.</param>
    public static ItemEdit Tick(DateOnly today, string? owner, string? evidence, string? sha) =>
        new(ItemState.Ticked, null, Set(None.Add("date", CalendarText.Of(today)).Add("sha", sha), ("owner", owner), ("evidence", evidence)));

    /// <summary>Keeps the hash of what shows a claim; the claim stays as it is.</summary>
    public static ItemEdit Keep(string sha) => new(ItemState.Ticked, null, None.Add("sha", sha));

    /// <summary>Takes the claim back; what was known of it goes with it.</summary>
    public static ItemEdit Untick() => new(ItemState.Open, null, None.Add("date", null).Add("sha", null));

    /// <summary>Claims that it has no subject.</summary>
    public static ItemEdit NotApplicable(DateOnly today, string? owner, string reason) =>
        new(ItemState.NotApplicable, $"N/A: {reason}", Set(None.Add("date", CalendarText.Of(today)).Add("sha", null), ("owner", owner)));

    /// <summary>Puts it off.</summary>
    public static ItemEdit Defer(DateOnly until, string? owner, string reason) =>
        new(ItemState.Deferred, $"deferred to {CalendarText.Of(until)}: {reason}", Set(None.Add("date", null).Add("sha", null), ("owner", owner)));

    private static ImmutableSortedDictionary<string, string?> Set(ImmutableSortedDictionary<string, string?> attributes, params (string Name, string? Value)[] values) =>
        attributes.SetItems(values.Where(value => value.Value is not null).Select(value => KeyValuePair.Create(value.Name, value.Value)));
}
