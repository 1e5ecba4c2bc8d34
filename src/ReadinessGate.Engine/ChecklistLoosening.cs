namespace ReadinessGate;

/// <summary>Compares two versions of a checklist: what does the second one ask less of?</summary>
public static class ChecklistLoosening
{
    /// <summary>The items that are gone, and those that less has to stand behind. An item is known by its id, else by its words.</summary>
    /// <param name="before">The checklist of the base.</param>
    /// <param name="now">The checklist as it is; null where there is none any more.</param>
    public static IEnumerable<Loosening> Find(Checklist before, Checklist? now)
    {
        if (now is null)
        {
            yield return new Loosening(new Place(before.Path), $"the checklist and its {Quantity.Of(before.Items.Length, "item")} are gone");
            yield break;
        }

        if (now.Phase < before.Phase)
            yield return new Loosening(new Place(now.Path, 1, 1), "the checklist is for an earlier phase than before, in which fewer items are due");
        var byId = now.Items.ToLookup(item => item.Attributes.Id ?? "", StringComparer.Ordinal);
        var byText = now.Items.ToLookup(item => item.Text, StringComparer.Ordinal);
        foreach (var item in before.Items)
        {
            ImmutableArray<ChecklistItem> same = [.. item.Attributes.Id is { } id ? byId[id] : [], .. byText[item.Text]];
            if (same.IsEmpty)
                yield return new Loosening(new Place(now.Path), $"{item.Name} was taken out of the checklist");
            else
                foreach (var less in Less(item.Attributes, same[0].Attributes))
                    yield return new Loosening(same[0].At, $"{same[0].Name} {less}");
        }
    }

    private static IEnumerable<string> Less(ItemAttributes was, ItemAttributes now)
    {
        foreach (var id in was.Checks.Except(now.Checks, StringComparer.Ordinal))
            yield return $"is linked to {id} no more";
        if (!was.Evidence.IsEmpty && now.Evidence.IsEmpty)
            yield return "names no evidence any more";
        if (was.Run is not null && now.Run is null)
            yield return "names no command any more";
        foreach (var condition in now.Conditions.Except(was.Conditions, StringComparer.Ordinal))
            yield return $"is asked only where '{condition}' holds";
        if (was.ValidDays is { } days && !(now.ValidDays <= days))
            yield return now.ValidDays is { } longer ? $"holds for {Quantity.Of(longer, "day")}, was {days}" : $"holds without a limit of its own, was {Quantity.Of(days, "day")}";
        if (now.WaivedUntil is { } until && !(was.WaivedUntil >= until))
            yield return $"is waived until {CalendarText.Of(until)}{(was.WaivedUntil is { } earlier ? $", was {CalendarText.Of(earlier)}" : "")}";
    }
}
