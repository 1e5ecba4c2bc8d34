namespace ReadinessGate.Tests;

public sealed class MetricReferenceTests
{
    [Theory]
    [InlineData("metrics/slo.json#availability", "json metrics/slo.json availability")]
    [InlineData("slo.json#http.latency[2].p95", "json slo.json http|latency|2|p95")]
    [InlineData("slo.json#/http~1get/p~095/0", "json slo.json http/get|p~95|0")]
    [InlineData("k6:out\\k6.json#http_req_duration.p(95)", "k6 out/k6.json http_req_duration|p(95)")]
    [InlineData("k6:k6.json#http_req_duration{url:http://shop.example/a.b}.p(99.9)", "k6 k6.json http_req_duration{url:http://shop.example/a.b}|p(99.9)")]
    public void Reads_file_and_path(string text, string expected) =>
        Assert.Equal(expected, MetricReference.Parse(text) is { } reference ? $"{reference.Format} {reference.File} {string.Join('|', reference.Steps)}" : null);

    [Theory]
    [InlineData("slo.json")]
    [InlineData("slo.json#")]
    [InlineData("#a")]
    [InlineData("../slo.json#a")]
    [InlineData("/slo.json#a")]
    [InlineData("https://example.org/slo.json#a")]
    [InlineData("slo.json#a..b")]
    [InlineData("k6:k6.json#http_reqs")]
    [InlineData("k6:k6.json#.p(95)")]
    public void Reads_nothing_else(string text) => Assert.Null(MetricReference.Parse(text));
}
