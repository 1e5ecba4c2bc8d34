using System.Text.Json.Serialization;
using Orders.Api.Endpoints;
using Orders.Api.Errors;
using Orders.Api.Health;
using Orders.Api.Storage;
using Orders.Domain.Pricing;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddOptions<StorageOptions>()
    .Configure<IConfiguration>((storage, configuration) =>
        storage.ConnectionString = configuration.GetConnectionString(StorageOptions.ConnectionName) ?? "")
    .ValidateDataAnnotations()
    .ValidateOnStart();
builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(20));
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton(Pricer.Standard);
builder.Services.AddSingleton<Database>();
builder.Services.AddSingleton<IOrderStore, SqliteOrderStore>();
builder.Services.AddSingleton<OrderSteps>();
builder.Services.AddHostedService<SchemaInitializer>();
builder.Services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database", tags: [HealthEndpoints.ReadyTag]);
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<DomainExceptionHandler>();

var app = builder.Build();

app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapOrders();
app.MapHealth();

await app.RunAsync();
