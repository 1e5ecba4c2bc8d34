using System.ComponentModel;

namespace ReadinessGate.Policies;

/// <summary>One element of <c>metrics</c>.</summary>
public sealed record MetricPolicy
{
    /// <summary>Its id.</summary>
    [Description("A short name that stays, such as p95; each metric has its own.")]
    public required string Id { get; init; }

    /// <summary>Its name in reports.</summary>
    [Description("The name in reports; the id unless set.")]
    public string? Name { get; init; }

    /// <summary>Where the figure stands.</summary>
    [Description("Where the figure stands: file#path in a JSON file (metrics/slo.json#http.availability, or #/a JSON Pointer), or k6:file#metric.stat in a summary of k6 (k6:artifacts/k6.json#http_req_duration.p(95)). Files are named relative to this file.")]
    public required string From { get; init; }

    /// <summary>What it is to reach.</summary>
    [Description("What it is to reach: a sign, a number and perhaps a unit, such as <= 200 ms, >= 99.5 % or = 0.")]
    public required string Target { get; init; }

    /// <summary>The unit of the figure in the file.</summary>
    [Description("The unit of the figure in the file, where the file does not say it and it is not that of the target: ns, us, ms, s, min, h, d, B, KB, MB, GB, TB, KiB, MiB, GiB, %, ratio (0.995 is 99.5 %), each also as a rate such as MB/s.")]
    public string? Unit { get; init; }

    /// <summary>Over which time.</summary>
    [Description("Over which time it must have been measured, such as 30d; a file that says otherwise does not count.")]
    public string? Window { get; init; }

    /// <summary>Where.</summary>
    [Description("Where it must have been measured, such as staging; a file that says otherwise does not count.")]
    public string? Environment { get; init; }

    /// <summary>What measured it.</summary>
    [Description("What measures it, for readers of the report; the file unless set.")]
    public string? Source { get; init; }
}
