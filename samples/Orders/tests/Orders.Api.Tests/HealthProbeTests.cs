using Orders.Api.Health;

namespace Orders.Api.Tests;

public sealed class HealthProbeTests(OrdersApp app) : IClassFixture<OrdersApp>
{
    [Theory]
    [InlineData("health/ready", 0)]
    [InlineData("health/unknown", 1)]
    public async Task The_exit_code_follows_the_answer(string path, int exitCode)
    {
        var service = app.CreateClient().BaseAddress ?? throw new InvalidOperationException("The service has no address.");

        Assert.Equal(exitCode, await HealthProbe.AskAsync(new Uri(service, path).ToString()));
    }

    [Fact]
    public async Task Nobody_answering_is_a_failure() => Assert.Equal(1, await HealthProbe.AskAsync("http://127.0.0.1:1/health/ready"));
}
