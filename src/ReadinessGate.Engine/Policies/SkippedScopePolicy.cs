using System.ComponentModel;

namespace ReadinessGate.Policies;

/// <summary>One element of <c>tests.skipped.scopes</c>.</summary>
public sealed record SkippedScopePolicy
{
    /// <summary>Which tests.</summary>
    [Description("A namespace or class of tests: Orders.Core or Orders.Core.*.")]
    public required string Match { get; init; }

    /// <summary>How many.</summary>
    [Description("How many tests of the scope may be skipped.")]
    public required int Max { get; init; }
}
