using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Orders.Api.Tests;

public sealed class OrdersServicesTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_connection_string_the_service_does_not_start(string? connectionString)
    {
        using var services = Services(connectionString);

        var failure = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains("ConnectionStrings:Orders is missing.", failure.Message);
    }

    [Fact]
    public async Task With_a_folder_that_does_not_exist_the_service_does_not_start()
    {
        using var services = Services("Data Source=/no/such/folder/orders.db");
        var initializer = services.GetServices<IHostedService>().OfType<Storage.SchemaInitializer>().Single();

        await Assert.ThrowsAsync<SqliteException>(() => initializer.StartAsync(TestContext.Current.CancellationToken));
    }

    private static ServiceProvider Services(string? connectionString) =>
        new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder()
                .AddInMemoryCollection([new("ConnectionStrings:Orders", connectionString)])
                .Build())
            .AddLogging()
            .AddOrders()
            .BuildServiceProvider();
}
