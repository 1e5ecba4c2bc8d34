using System.ComponentModel;

namespace ReadinessGate.Policies;

/// <summary>One element of <c>warnings.accept</c>.</summary>
public sealed record AcceptPolicy
{
    /// <summary>Which warning.</summary>
    [Description("The id of a warning of the compiler or of an analyzer, such as CS0618.")]
    public required string Id { get; init; }

    /// <summary>Why.</summary>
    [Description("Why the warning is accepted.")]
    public required string Because { get; init; }

    /// <summary>How many.</summary>
    [Description("How many of it are accepted; any number unless set.")]
    public int? Max { get; init; }
}
