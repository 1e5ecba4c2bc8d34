using Orders.Api;
using Orders.Api.Endpoints;
using Orders.Api.Health;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOrders();

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapOrders();
app.MapHealth();

await app.RunAsync();
