using Orders.Api;
using Orders.Api.Endpoints;
using Orders.Api.Health;

if (args is [HealthProbe.Command, var address])
    return await HealthProbe.AskAsync(address);

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOrders();

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapOrders();
app.MapHealth();

await app.RunAsync();
return 0;
