using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class MeasurementsCollectorTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Theory]
    [InlineData("""{ "p95": 143 }""", 143d)]
    [InlineData("""{ "p95": "143 ms" }""", 143d)]
    [InlineData("""{ "p95": "0.143 s" }""", 143d)]
    [InlineData("""{ "p95": { "value": 0.143, "unit": "s" } }""", 143d)]
    [InlineData("""{ "p95": { "value": "0.143 s", "unit": "ms" } }""", 143d)]
    public void Reads_a_figure_and_its_unit(string json, double expected) => Assert.Equal(expected, Only(json).Value);

    [Fact]
    public void Takes_the_unit_of_the_policy_where_the_file_says_none() => Assert.Equal(143, Only("""{ "p95": 0.143 }""", ", \"unit\": \"s\"").Value);

    [Theory]
    [InlineData("{}", Outcome.Fail, "m.json holds no figure at 'p95'")]
    [InlineData("""{ "p95": "fast" }""", Outcome.Fail, "m.json holds no number at 'p95'")]
    [InlineData("""{ "p95": "3 MB" }""", Outcome.Fail, "m.json holds a figure in 'MB' at 'p95', which does not convert to 'ms'")]
    [InlineData("""{ "p95": { "value": 1, "environment": "laptop" } }""", Outcome.Fail, "m.json says that the environment was 'laptop', and 'staging' is asked")]
    [InlineData("""{ "p95": { "value": 1, "window": "1d" } }""", Outcome.Fail, "m.json says that the window was '1d', and '30d' is asked")]
    [InlineData("{ \"p95\": ", Outcome.Inconclusive, "m.json(1): JSON was expected, but the file is cut off or damaged")]
    [InlineData(null, Outcome.Pending, "there is no file m.json")]
    public void Says_why_there_is_no_figure(string? json, Outcome state, string problem)
    {
        var metric = Only(json, """, "environment": "staging", "window": "30d" """);
        Assert.Equal((null, state, problem), (metric.Value, metric.State, metric.Problem));
    }

    [Fact]
    public void Says_what_measured_it_where_and_over_which_time()
    {
        var metric = Only("""{ "p95": { "value": 1, "environment": "Staging", "window": "30d", "source": "probe" } }""", """, "environment": "staging" """);
        Assert.Equal(("probe", "staging", "30d"), (metric.Source, metric.Environment, metric.Window));
        Assert.Equal(("m.json", null, null), (Only("""{ "p95": 1 }""").Source, Only("""{ "p95": 1 }""").Environment, Only("""{ "p95": 1 }""").Window));
    }

    [Fact]
    public void A_text_that_is_no_word_is_not_shown() => Assert.Equal("m.json", Only($$"""{ "p95": { "value": 1, "source": "{{new string('x', 101)}}" } }""").Source);

    [Fact]
    public void Follows_no_link()
    {
        _system.Write("real.json", """{ "p95": 1 }""");
        File.CreateSymbolicLink(_system.PathOf("m.json"), _system.PathOf("real.json"));
        Assert.Equal((Outcome.Inconclusive, "m.json: a link leads there; name the file itself"), (Only(null).State, Only(null).Problem));
    }

    [Fact]
    public void Reads_each_file_once_and_keeps_the_order_of_the_policy()
    {
        _system.Write("m.json", """{ "a": 1, "b": 2 }""");
        _system.Write("n.json", """{ "c": 3 }""");
        var collected = new MeasurementsCollector().Collect(_system.Context("""{ "metrics": [ { "id": "a", "from": "m.json#a", "target": "= 1" }, { "id": "c", "from": "n.json#c", "target": "= 1" }, { "id": "b", "from": "m.json#b", "target": "= 1" } ] }"""));
        Assert.Equal(["a 1", "c 3", "b 2"], ((Measurements)collected.Value!).All.Select(metric => $"{metric.Name} {metric.Value}"));
        Assert.Equal(["m.json", "n.json"], collected.Sources.Select(source => source.Path));
    }

    [Theory]
    [InlineData("http_req_duration.p(95)", "<= 200 ms", 143d)]
    [InlineData("http_req_duration.p(95)", "<= 0.2 s", 0.143)]
    [InlineData("http_req_duration{name:orders}.p(99.9)", "<= 200 ms", 180d)]
    [InlineData("http_req_failed.rate", "<= 1 %", 0.5)]
    [InlineData("http_req_failed.passes", "= 0", 1d)]
    [InlineData("http_reqs.rate", ">= 1000 req/s", 1200d)]
    [InlineData("data_received.rate", ">= 125 MB/s", 149.17)]
    [InlineData("data_received.count", ">= 1 KB", 2d)]
    [InlineData("iteration_duration.count", ">= 1", 10d)]
    [InlineData("carts.max", "<= 9", 3d)]
    public void Reads_both_summaries_of_k6(string path, string target, double expected)
    {
        _system.Write("export.json", """
            { "metrics": { "http_req_duration": { "avg": 50.2, "p(95)": 143 }, "http_req_duration{name:orders}": { "p(99.9)": 180 }, "http_req_failed": { "passes": 1, "fails": 199, "value": 0.005 },
              "http_reqs": { "count": 200, "rate": 1200 }, "data_received": { "count": 2000, "rate": 149170000 }, "iteration_duration": { "count": 10 }, "carts": { "max": 3 } } }
            """);
        _system.Write("summary.json", """
            { "root_group": {}, "metrics": { "http_req_duration": { "type": "trend", "contains": "time", "values": { "p(95)": 143 } }, "http_req_duration{name:orders}": { "type": "trend", "contains": "time", "values": { "p(99.9)": 180 } },
              "http_req_failed": { "type": "rate", "contains": "default", "values": { "rate": 0.005, "passes": 1, "fails": 199 } }, "http_reqs": { "type": "counter", "contains": "default", "values": { "count": 200, "rate": 1200 } },
              "data_received": { "type": "counter", "contains": "data", "values": { "count": 2000, "rate": 149170000 } }, "iteration_duration": { "type": "trend", "contains": "time", "values": { "count": 10 } }, "carts": { "type": "trend", "contains": "default", "values": { "max": 3 } } } }
            """);
        foreach (var file in (string[])["export.json", "summary.json"])
            Assert.Equal((expected, null), (Collect($$"""{ "id": "m", "from": "k6:{{file}}#{{path}}", "target": "{{target}}" }""").Value, Collect($$"""{ "id": "m", "from": "k6:{{file}}#{{path}}", "target": "{{target}}" }""").Problem));
    }

    private Measurement Only(string? json, string more = "")
    {
        if (json is not null)
            _system.Write("m.json", json);
        return Collect($$"""{ "id": "p95", "from": "m.json#p95", "target": "<= 200 ms"{{more}} }""");
    }

    private Measurement Collect(string metric) => Assert.Single(((Measurements)new MeasurementsCollector().Collect(_system.Context($$"""{ "metrics": [ {{metric}} ] }""")).Value!).All);
}
