using System.Text.Json.Serialization;
using Orders.Api.Endpoints;
using Orders.Api.Errors;
using Orders.Api.Health;
using Orders.Api.Storage;
using Orders.Domain.Pricing;

namespace Orders.Api;

/// <summary>What the service is made of.</summary>
public static class OrdersServices
{
    private const int ShutdownSeconds = 20;

    /// <summary>Registers everything that <c>Program</c> maps and runs.</summary>
    public static IServiceCollection AddOrders(this IServiceCollection services) => services.AddStorage().AddSteps().AddHttp();

    private static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>()
            .Configure<IConfiguration>((storage, configuration) =>
                storage.ConnectionString = configuration.GetConnectionString(StorageOptions.ConnectionName) ?? "")
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<Database>();
        services.AddSingleton<IOrderStore, SqliteOrderStore>();
        services.AddHostedService<SchemaInitializer>();
        services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database", tags: [HealthEndpoints.ReadyTag]);
        return services;
    }

    private static IServiceCollection AddSteps(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(Pricer.Standard);
        services.AddSingleton<OrderSteps>();
        return services;
    }

    private static IServiceCollection AddHttp(this IServiceCollection services)
    {
        services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(ShutdownSeconds));
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        // A body that cannot be read is the client's mistake in development too, where the default is to throw.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        services.AddProblemDetails();
        services.AddExceptionHandler<DomainExceptionHandler>();
        return services;
    }
}
