using System.Diagnostics;

namespace ReadinessGate.Scoring;

/// <summary>Turns findings and the state of the evidence into outcomes; no check does that itself.</summary>
/// <param name="policy">What is asked, and what is waived.</param>
/// <param name="today">The day of the verdict, in UTC.</param>
public sealed class Evaluator(Policy policy, DateOnly today)
{
    private readonly Limits _limits = new(policy);
    private readonly ImmutableArray<Waiver> _waivers = policy.Waivers;

    /// <summary>Judges one check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="collected">The evidence of the check's type, or why there is none.</param>
    public CheckResult Evaluate(Check check, Collected collected)
    {
        var start = Stopwatch.GetTimestamp();
        var result = Judge(check, policy.DemandOf(check), collected);
        return result with { Milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds };
    }

    /// <summary>A check that nobody asked for: listed, not judged.</summary>
    public static CheckResult NotAsked(Check check) => new(check.Descriptor, Demand.NotAsked, Outcome.NotApplicable, [], "not asked");

    private CheckResult Judge(Check check, Demand demand, Collected collected)
    {
        CheckResult Result(Outcome outcome, ImmutableArray<Finding> findings, string? reason = null) => new(check.Descriptor, demand, outcome, findings, reason);

        if (collected.Outcome == Outcome.NotApplicable)
            return Result(Outcome.NotApplicable, [], collected.Reason);
        var judgesAnyway = collected.Value is not null
            && ((check.JudgesPartialEvidence && collected.Outcome == Outcome.Pending) || (check.JudgesUnusableEvidence && collected.Outcome == Outcome.Inconclusive));
        if (collected.Outcome != Outcome.Pass && !judgesAnyway)
            return Result(collected.Outcome, [Lacking(check, collected)], collected.Reason);
        try
        {
            if (check.NotApplicableBecause(collected.Value!, _limits) is { } reason)
                return Result(Outcome.NotApplicable, [], reason);
            var findings = Sort(check.Examine(collected.Value!, _limits).Where(finding => !IsForOthers(finding)));
            if (!findings.IsEmpty)
                return _waivers.FirstOrDefault(waiver => waiver.Check == check.Descriptor.Id) is { } waiver ? Waive(waiver, Result(Outcome.Fail, findings)) : Result(demand == Demand.Required ? Outcome.Fail : Outcome.Warn, findings);
            return collected.Outcome == Outcome.Pass ? Result(Outcome.Pass, [], check.CaveatOf(collected.Value!)) : Result(collected.Outcome, [Lacking(check, collected)], collected.Reason);
        }
        catch (EvidencePendingException missing)
        {
            return Result(Outcome.Pending, [Lacking(check, Collected.Without(Outcome.Pending, missing.Message, missing.Remedy))], missing.Message);
        }
        catch (EvidenceException problem)
        {
            return Result(Outcome.Inconclusive, [new Finding(problem.Message, At(check))], problem.Message);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            var text = $"the check itself failed with {problem.GetType().Name}; please report this";
            return Result(Outcome.Inconclusive, [new Finding(text, At(check))], text);
        }
    }

    // A pattern that many systems share need not match in each; in one's own file it is a typo.
    private bool IsForOthers(Finding finding) => finding.Code == "RG0003" && finding.At is { } at && policy.Extended.Contains(at.Path);

    // What was to be corrected by then is a failure, also of an optional check: someone gave their word.
    private CheckResult Waive(Waiver waiver, CheckResult failed) => waiver.DaysLeft(today) >= 0
        ? failed with { Outcome = Outcome.Waived, Reason = $"waived until {waiver.Day} by {waiver.By}: {waiver.Because}" }
        : failed with
        {
            Findings = failed.Findings.Add(new Finding($"the waiver of {waiver.Check} by {waiver.By} ended on {waiver.Day}, {Quantity.Of(-waiver.DaysLeft(today), "day")} ago ({waiver.Because})", waiver.At, Remedy: "correct the findings, or agree on another day and write that")),
        };

    private Finding Lacking(Check check, Collected collected)
    {
        var state = collected.Outcome switch
        {
            Outcome.Pending => "pending",
            Outcome.Stale => "stale",
            _ => "unusable",
        };
        return new Finding($"{check.Descriptor.Needs ?? "evidence"} is {state}: {collected.Reason}", At(check), Remedy: collected.Remedy);
    }

    // Where the requirement stands, because that is where one acts; without a configured key, nowhere in particular.
    private Place? At(Check check) =>
        policy.Path is null ? null : policy.AskingFor(check.Descriptor).FirstOrDefault()?.At ?? policy.PlaceNaming(check);

    private static ImmutableArray<Finding> Sort(IEnumerable<Finding> findings) =>
    [
        .. findings.OrderBy(finding => finding.At?.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.At?.Line ?? 0)
            .ThenBy(finding => finding.At?.Column ?? 0)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal),
    ];
}
