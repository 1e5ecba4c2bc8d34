using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ReadinessGate.Policies;

/// <summary>One element of <c>coverage.scopes</c>.</summary>
public sealed record ScopePolicy
{
    /// <summary>Assembly, namespace or path glob.</summary>
    [Description("An assembly, a namespace (Orders.Core or Orders.Core.*), or a path glob (src/Legacy/**).")]
    public required string Match { get; init; }

    /// <summary>Minimum of lines.</summary>
    [Range(0, 100), Description("The least share of lines of the scope that the tests must run.")]
    public double? Line { get; init; }

    /// <summary>Minimum of branches.</summary>
    [Range(0, 100), Description("The least share of branches of the scope that the tests must take.")]
    public double? Branch { get; init; }

    /// <summary>Minimum of methods.</summary>
    [Range(0, 100), Description("The least share of methods of the scope that the tests must call.")]
    public double? Method { get; init; }
}
