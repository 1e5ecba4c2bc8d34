namespace ReadinessGate.Analyzers.Tests.Documentation;

/// <summary>ASP.NET Core as far as the rule about endpoints looks at it.</summary>
internal static class Endpoints
{
    public const string OpenApi = "namespace Microsoft.AspNetCore.OpenApi { class OpenApiOptions { } }";

    public const string Code = """
        using System;
        namespace Microsoft.AspNetCore.Routing
        {
            public interface IEndpointRouteBuilder { }
            public class RouteGroupBuilder : IEndpointRouteBuilder { }
        }
        namespace Microsoft.AspNetCore.Builder
        {
            using Microsoft.AspNetCore.Routing;
            public class WebApplication : IEndpointRouteBuilder { }
            public class RouteHandlerBuilder { }
            public static class EndpointRouteBuilderExtensions
            {
                public static RouteHandlerBuilder MapGet(this IEndpointRouteBuilder app, string route, Delegate handler) => null;
                public static RouteHandlerBuilder MapPost(this IEndpointRouteBuilder app, string route, Delegate handler) => null;
                public static RouteGroupBuilder MapGroup(this IEndpointRouteBuilder app, string route) => null;
                public static T WithName<T>(this T builder, string name) => builder;
                public static T WithSummary<T>(this T builder, string text) => builder;
                public static T WithOpenApi<T>(this T builder) => builder;
                public static T ExcludeFromDescription<T>(this T builder) => builder;
            }
        }
        namespace Microsoft.AspNetCore.Http { public class EndpointSummaryAttribute : Attribute { public EndpointSummaryAttribute(string text) { } } }
        namespace Microsoft.AspNetCore.Mvc.Routing { public class HttpMethodAttribute : Attribute { } }
        namespace Microsoft.AspNetCore.Mvc
        {
            public class ApiControllerAttribute : Attribute { }
            public class ApiExplorerSettingsAttribute : Attribute { public bool IgnoreApi { get; set; } }
            public class HttpGetAttribute : Routing.HttpMethodAttribute { }
            public class HttpPutAttribute : Routing.HttpMethodAttribute { }
        }
        namespace Own { public static class Conventions { public static T WithDocs<T>(this T builder) => builder; } }
        """;
}
