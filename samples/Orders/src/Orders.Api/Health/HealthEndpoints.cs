using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Orders.Api.Health;

/// <summary>Where an orchestrator asks how the service is.</summary>
public static class HealthEndpoints
{
    /// <summary>The tag of the checks that decide whether requests may come.</summary>
    public const string ReadyTag = "ready";

    /// <summary>Maps <c>/health/live</c> (the process answers) and <c>/health/ready</c> (its database answers too).</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(ReadyTag) });
    }
}
