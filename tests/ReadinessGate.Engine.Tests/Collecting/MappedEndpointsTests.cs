using ReadinessGate.Collecting;

namespace ReadinessGate.Tests.Collecting;

public sealed class MappedEndpointsTests
{
    private static readonly string[] Methods = Read();

    [Theory]
    [InlineData("GET /orders")]
    [InlineData("POST /orders")]
    [InlineData("PUT /orders/{id}")]
    [InlineData("DELETE /orders/{id}")]
    [InlineData("PATCH (route not constant)")]
    [InlineData("any /any")]
    [InlineData("fallback (route not constant)")]
    [InlineData("GET /after-switch")]
    public void Finds_the_handler_of_a_route_whatever_it_is(string endpoint) => Assert.Single(Methods, method => method.EndsWith(" " + endpoint, StringComparison.Ordinal));

    [Fact]
    public void Finds_no_other_lambda_and_no_handler_that_another_call_returns()
    {
        Assert.Equal(8, Methods.Count(method => method.Contains(" /", StringComparison.Ordinal) || method.Contains("route not constant", StringComparison.Ordinal)));
        Assert.DoesNotContain(Methods, method => method.Contains("wrapped", StringComparison.Ordinal));
    }

    [Fact]
    public void Tells_the_lines_of_an_asynchronous_handler_without_those_of_the_statement_around_it()
    {
        var lines = Assert.Single(Methods, method => method.EndsWith(" POST /orders", StringComparison.Ordinal)).Split(' ')[0].Split('-').Select(int.Parse).ToArray();
        Assert.Equal(2, lines[1] - lines[0]);
    }

    [Theory, InlineData("GET /orders"), InlineData("DELETE /orders/{id}"), InlineData("fallback (route not constant)")]
    public void Knows_which_handlers_have_no_line_of_their_own(string endpoint) => Assert.Contains($"- {endpoint}", Methods);

    private static string[] Read([System.Runtime.CompilerServices.CallerFilePath] string here = "")
    {
        var project = Path.GetDirectoryName(Path.GetDirectoryName(here))!;
        var content = AssemblyReader.Read(typeof(MappedEndpointsTests).Assembly.Location, null, project, Path.GetFullPath(Path.Combine(project, "../..")));
        return [.. content.Operations.Single(file => file.Path.EndsWith("/MappedEndpointsTests.cs", StringComparison.Ordinal)).Methods];
    }
}

// Stands for the class of ASP.NET Core, which the tests do without.
internal static class EndpointRouteBuilderExtensions
{
    public static List<Delegate> MapGet(this List<Delegate> routes, string pattern, Delegate handler) => Map(routes, pattern, handler);

    public static List<Delegate> MapPost(this List<Delegate> routes, string pattern, Delegate handler) => Map(routes, pattern, handler);

    public static List<Delegate> MapPut0(this List<Delegate> routes, string pattern, Delegate handler) => Map(routes, pattern, handler);

    public static List<Delegate> MapDelete(this List<Delegate> routes, string pattern, Delegate handler) => Map(routes, pattern, handler);

    public static List<Delegate> MapPatch(this List<Delegate> routes, string pattern, Delegate handler) => Map(routes, pattern, handler);

    public static List<Delegate> MapFallback(this List<Delegate> routes, Delegate handler) => Map(routes, "", handler);

    public static List<Delegate> Map(this List<Delegate> routes, string pattern, Delegate handler)
    {
        if (pattern.Length >= 0)
            routes.Add(handler);
        return routes;
    }
}

internal sealed class Routes
{
    private int _calls;

    public List<Delegate> All(string prefix, int number)
    {
        var captured = prefix.Length;
        var routes = new List<Delegate>();
        routes.MapGet("/orders", () => "all").MapPost("/orders", async (int id) =>
        {
            await Task.Yield();
            return id;
        });
        routes.MapPut0("/orders/{id}", Put);
        routes.MapDelete("/orders/{id}", (int id) => _calls += id);
        routes.MapPatch(prefix + "/orders", () => captured);
        routes.Map("/any", Handler);
        routes.MapFallback(() => "not found");
        routes.MapGet("/wrapped", Wrap(() => "wrapped"));
        routes.RemoveAll(handler => handler is null);
        var text = number switch { 0 => "a", 1 => "b", 2 => "c", 3 => "d", 4 => "e", _ => "f" };
        routes.MapGet("/after-switch", () => text);
        return routes;

        static string Handler() => "local";
    }

    private static Delegate Wrap(Delegate handler) => handler;

    private static int Put(int id) => id;
}
