using System.ComponentModel;

namespace ReadinessGate.Policies;

/// <summary>One element of <c>coverage.scopes</c>.</summary>
public sealed record ScopePolicy
{
    /// <summary>Assembly, namespace or path glob.</summary>
    [Description("An assembly, a namespace (Orders.Core or Orders.Core.*), or a path glob (src/Legacy/**).")]
    public required string Match { get; init; }

    /// <summary>Minimum of lines.</summary>
    [Percent, Description("The least share of lines of the scope that the tests must run.")]
    public double? Line { get; init; }

    /// <summary>Minimum of branches.</summary>
    [Percent, Description("The least share of branches of the scope that the tests must take.")]
    public double? Branch { get; init; }

    /// <summary>Minimum of methods.</summary>
    [Percent, Description("The least share of methods of the scope that the tests must call.")]
    public double? Method { get; init; }
}
