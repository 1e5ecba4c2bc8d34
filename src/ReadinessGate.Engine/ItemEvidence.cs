namespace ReadinessGate;

/// <summary>Says what is wrong with the evidence of a claim.</summary>
public static class ItemEvidence
{
    /// <summary>The faults of the files that an item names, as clauses with the remedy.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <param name="item">The item.</param>
    /// <param name="validDays">How long evidence is valid unless the item says so; null for ever.</param>
    public static IEnumerable<(string Fault, string Remedy)> FaultsOf(Checklist checklist, ChecklistItem item, int? validDays)
    {
        foreach (var path in item.Attributes.Evidence)
        {
            if (!checklist.Files.TryGetValue(path, out var file))
                continue;
            var age = file.Changed is { } changed ? checklist.Today.DayNumber - changed.DayNumber : 0;
            if (file.Problem is { } problem)
                yield return ($"its evidence {path} {problem}", "bring the evidence, or untick the item");
            else if (item.Attributes.Sha is { } sha && item.Attributes.Evidence.Length == 1 && file.Sha != sha)
                yield return ($"its evidence {path} changed since it was ticked (sha {file.Sha}, recorded {sha})", "look at the evidence again, then tick the item again");
            else if ((item.Attributes.ValidDays ?? validDays) is { } days && age > days)
                yield return ($"its evidence {path} is {Quantity.Of(age, "day")} old (at most {days})", "repeat what it shows, and commit the new evidence");
        }
    }
}
