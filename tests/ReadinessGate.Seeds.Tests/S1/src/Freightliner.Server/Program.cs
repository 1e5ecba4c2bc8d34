var builder = WebApplication.CreateBuilder(args);
var registry = new RegistryLogin(builder.Configuration["Registry:User"], builder.Configuration["Registry:Password"]);
builder.Services.AddSingleton(registry);
builder.Build().Run();

internal sealed record RegistryLogin(string? User, string? Password);
