namespace ReadinessGate.Checks.Release;

/// <summary>A command that shows a claim answers what it must.</summary>
/// <remarks>
/// An item may name program and arguments with <c>run:"scripts/restore-test.sh"</c>, and with <c>expect:</c> what they must answer: <c>exit 0</c>, <c>text ready</c>, <c>regex ^ok</c> or <c>number &lt;= 5</c>. <c>expect-fail:</c> takes the same and asks that the command fails.
/// Nothing from a file of the repository is executed unless someone says so; until then the check is pending. <c>dotnet readiness verify --run</c> runs each command once in the folder of the system, without a shell, ends it with its children after a minute or after <c>--run-timeout</c>, and takes secrets and absolute paths out of what it wrote. An argument with spaces stands in single quotes. With <c>text</c>, <c>regex</c> and <c>number</c>, which compares the last number of the output, the exit code must be 0 too.
/// Fix: run <c>dotnet readiness verify --run</c>; write an expectation of one of the four kinds.
/// </remarks>
public sealed class CommandsCheck : Check<Checklist>
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG7010", "The commands of the checklist answer what they must", Category.Release) { Section = ChecklistSettings.Section, Needs = "an answer of the commands" };

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(Checklist evidence, Limits limits) =>
        evidence.Items.Any(item => IsAbout(item.Attributes)) ? null : "no item has a command";

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Checklist evidence, Limits limits)
    {
        var isFaulty = false;
        foreach (var item in evidence.Items.Where(item => IsAbout(item.Attributes)))
        {
            if (FaultOf(item.Attributes) is not { } fault)
                continue;
            isFaulty = true;
            yield return new Finding($"{item.Name} {fault}", item.At, Remedy: $"write run:\"program arguments\" and expect: or expect-fail: with {Expectation.Shape}");
        }

        foreach (var (item, difference) in Differences(evidence))
        {
            isFaulty = true;
            yield return new Finding(difference, item.At, Remedy: "make the command answer what the item says, or untick the item");
        }

        if (!isFaulty && evidence.Answers is null)
            throw new EvidencePendingException($"{Quantity.Of(evidence.Items.Count(item => item.Attributes.Run is not null), "command")} of {evidence.Path} {(evidence.Items.Count(item => item.Attributes.Run is not null) == 1 ? "has" : "have")} not been run", "run 'dotnet readiness verify --run'");
    }

    private static IEnumerable<(ChecklistItem Item, string Difference)> Differences(Checklist checklist)
    {
        foreach (var item in checklist.Items)
        {
            var attributes = item.Attributes;
            if (attributes.Run is null || checklist.Answers?.GetValueOrDefault(attributes.Run) is not { } answer || Expectation.Parse(attributes.Expect ?? attributes.ExpectFail ?? "") is not { } expected)
                continue;
            if (answer.DifferenceTo(expected, attributes.Expect is null) is { } difference)
                yield return (item, $"{item.Name}: '{attributes.Run}' {difference}{(answer.LastLine.Length > 0 ? $"; its last line: {answer.LastLine}" : "")}");
        }
    }

    private static bool IsAbout(ItemAttributes attributes) => attributes.Run is not null || attributes.Expect is not null || attributes.ExpectFail is not null;

    private static string? FaultOf(ItemAttributes attributes) => (attributes.Run, attributes.Expect ?? attributes.ExpectFail) switch
    {
        (null, _) => "has an expectation and no command",
        (_, null) => "has a command and no expectation",
        _ when attributes.Expect is not null && attributes.ExpectFail is not null => "has both expect: and expect-fail:",
        (_, var expected) => Expectation.Parse(expected) is null ? $"expects '{expected}', which is nothing that can be compared" : null,
    };
}
