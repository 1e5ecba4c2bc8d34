namespace ReadinessGate.Checks.Release;

/// <summary>A command that shows a claim answers what it must.</summary>
/// <remarks>
/// An item may name program and arguments with <c>run:"scripts/restore-test.sh"</c>, and with <c>expect:</c> what they must answer: <c>exit 0</c>, <c>text ready</c>, <c>regex ^ok</c> or <c>number &lt;= 5</c>. <c>expect-fail:</c> takes the same and asks that the command fails.
/// Nothing from a file of the repository is executed unless someone says so, so the check is pending.
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

        if (!isFaulty)
            throw new EvidencePendingException($"{Quantity.Of(evidence.Items.Count(item => item.Attributes.Run is not null), "command")} of {evidence.Path} {(evidence.Items.Count(item => item.Attributes.Run is not null) == 1 ? "has" : "have")} not been run", "run 'dotnet readiness verify --run'");
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
