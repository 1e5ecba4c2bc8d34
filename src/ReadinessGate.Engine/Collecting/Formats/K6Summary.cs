namespace ReadinessGate.Collecting.Formats;

/// <summary>Where a summary of k6 holds a statistic of a metric, and in which unit.</summary>
/// <remarks>
/// Source: k6, "End of test": <c>--summary-export</c> writes <c>metrics.http_req_duration["p(95)"]</c>; <c>handleSummary</c> gets <c>metrics.http_req_duration.values["p(95)"]</c> with <c>type</c> and <c>contains</c>.
/// Times are milliseconds and rates shares of one in both.
/// </remarks>
public static class K6Summary
{
    private static readonly string[] Times = ["http_req_blocked", "http_req_connecting", "http_req_tls_handshaking", "http_req_sending", "http_req_waiting", "http_req_receiving", "ws_connecting", "grpc_req_duration"];

    /// <summary>The paths that tell a statistic and its unit.</summary>
    public static IEnumerable<ImmutableArray<string>> Paths(MetricReference reference)
    {
        var (metric, statistic) = (reference.Steps[0], reference.Steps[1]);
        ImmutableArray<string> head = ["metrics", metric];
        return [head.Add(statistic), [.. head, "values", statistic], head.Add("value"), head.Add("contains"), head.Add("type"), head.Add("passes")];
    }

    /// <summary>The statistic; an older summary calls the rate of a rate its value.</summary>
    public static JsonScalar? Find(MetricReference reference, IReadOnlyDictionary<string, JsonScalar> values)
    {
        JsonScalar? At(params string[] steps) => values.GetValueOrDefault(MetricLookup.Key(["metrics", reference.Steps[0], .. steps]));
        var statistic = reference.Steps[1];
        return At(statistic) ?? At("values", statistic) ?? (statistic == "rate" ? At("value") : null);
    }

    /// <summary>The unit of the statistic; null for a count, or a metric of one's own that does not say.</summary>
    public static MeasureUnit? UnitOf(MetricReference reference, IReadOnlyDictionary<string, JsonScalar> values)
    {
        var (metric, statistic) = (reference.Steps[0], reference.Steps[1]);
        JsonScalar? Head(string name) => values.GetValueOrDefault(MetricLookup.Key(["metrics", metric, name]));
        var name = metric.Split('{')[0];
        var contains = Head("contains")?.Text ?? (name.EndsWith("_duration", StringComparison.Ordinal) || Times.Contains(name) ? "time" : name is "data_sent" or "data_received" ? "data" : null);
        if ((Head("type")?.Text == "rate" || Head("passes") is not null) && statistic is "rate" or "value")
            return MeasureUnit.Ratio;
        return (contains, statistic) switch
        {
            (_, "count" or "passes" or "fails") when contains != "data" => null,
            ("time", _) => MeasureUnit.Of("ms"),
            ("data", "rate") => MeasureUnit.Of("B/s"),
            ("data", _) => MeasureUnit.Of("B"),
            _ => null,
        };
    }
}
