using System.Text.Json.Serialization;

namespace ReadinessGate;

/// <summary>One executed or skipped test.</summary>
/// <param name="Class">Full name of its class.</param>
/// <param name="Name">Its name, with arguments.</param>
/// <param name="Outcome">How it ended, at the last attempt.</param>
/// <param name="Milliseconds">Its duration.</param>
public sealed record TestCase(string Class, string Name, TestOutcome Outcome, double Milliseconds = 0)
{
    /// <summary>What it says about itself; null when it says nothing.</summary>
    public ImmutableArray<TestTrait>? Traits { get; init; }

    /// <summary>How many attempts before the last one did not pass.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int FailedAttempts { get; init; }

    /// <summary>Class and name.</summary>
    [JsonIgnore]
    public string FullName => Class.Length == 0 ? Name : $"{Class}.{Name}";

    /// <summary>True when it neither passed nor was skipped.</summary>
    [JsonIgnore]
    public bool IsBad => Outcome is not (TestOutcome.Passed or TestOutcome.Skipped);

    /// <summary>True when it passed at last, and an attempt before did not.</summary>
    [JsonIgnore]
    public bool IsFlaky => Outcome == TestOutcome.Passed && FailedAttempts > 0;
}
