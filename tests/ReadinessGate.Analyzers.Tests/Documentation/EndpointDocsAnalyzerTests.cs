using ReadinessGate.Analyzers.Documentation;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Documentation;

public sealed class EndpointDocsAnalyzerTests
{
    [Theory]
    [InlineData("app.[|MapGet|](\"/orders\", () => 1);"), InlineData("app.[|MapPost|](\"/orders\", List).WithName(\"list\");"), InlineData("app.MapGroup(\"/a\").WithName(\"n\").[|MapGet|](\"/\", List);"), InlineData("var group = app.MapGroup(\"/a\"); group.WithName(\"n\"); group.[|MapGet|](\"/\", List);"), InlineData("app.[|MapGet|](\"/orders\", delegate () { });")]
    public Task Reports_a_mapped_endpoint_without_text(string code) => Mapped(code);

    [Theory]
    [InlineData("app.MapGet(\"/\", () => 1).WithSummary(\"All.\");"), InlineData("app.MapGet(\"/\", () => 1).WithName(\"n\").WithOpenApi();"), InlineData("app.MapGet(\"/\", () => 1).ExcludeFromDescription();"), InlineData("app.MapGet(\"/\", () => 1).WithDocs();"), InlineData("app.MapGet(\"/\", Described);")]
    [InlineData("app.MapGet(\"/\", [EndpointSummary(\"All.\")] () => 1);"), InlineData("var endpoint = app.MapGet(\"/\", List); endpoint.WithSummary(\"All.\");"), InlineData("var group = app.MapGroup(\"/a\").WithOpenApi(); group.MapGet(\"/\", List);"), InlineData("var group = app.MapGroup(\"/a\"); group.WithName(\"n\").ExcludeFromDescription(); group.MapGet(\"/\", List);")]
    [InlineData("Func<int> handler = () => 1; app.MapGet(\"/\", handler);"), InlineData("app.MapGroup(\"/a\").WithDocs().MapGet(\"/\", List);"), InlineData("MapGet(); void MapGet() { }")]
    public Task Stays_silent_where_a_text_is_or_may_be(string code) => Mapped(code);

    [Theory]
    [InlineData("[ApiController] public class C { [HttpGet] public int [|List|]() => 1; [HttpPut, HttpGet] public int [|Save|]() => 1; }"), InlineData("[ApiController] public class B { } public class C : B { [HttpGet] public int [|List|]() => 1; }")]
    [InlineData("public class C { [HttpGet] public int List() => 1; }"), InlineData("[ApiController, ApiExplorerSettings(IgnoreApi = true)] public class C { [HttpGet] public int List() => 1; }"), InlineData("[ApiController] public class C { [HttpGet, EndpointSummary(\"All.\")] public int List() => 1; }")]
    [InlineData("[ApiController] public class C {\n/// <summary>All.</summary>\n[HttpGet] public int List() => 1; }"), InlineData("[ApiController] public class C { [HttpGet] [ApiExplorerSettings(IgnoreApi = true)] public int List() => 1; public int HttpGet() => 1; }")]
    public Task An_action_of_an_API_controller_has_a_text(string markup) => Run("using Microsoft.AspNetCore.Mvc; using Microsoft.AspNetCore.Http;\n" + markup).RunAsync();

    [Fact]
    public async Task Without_an_OpenAPI_document_nothing_is_judged()
    {
        var test = Run("using Microsoft.AspNetCore.Mvc; [ApiController] public class C { [HttpGet] public int List() => 1; }");
        test.Sources.RemoveAll(source => source.Name == "OpenApi.cs");
        Assert.Empty(await test.DiagnosticsAsync());
    }

    [Fact]
    public Task Tests_are_not_judged() => Run("using Microsoft.AspNetCore.Mvc; [ApiController] public class C { [HttpGet] public int List() => 1; }", "build_property.IsTestProject = true").RunAsync();

    [Fact]
    public async Task The_message_names_the_route()
    {
        var finding = Assert.Single(await Run("using Microsoft.AspNetCore.Builder; class C { void M(WebApplication app) { app.MapGet(\"/orders\", () => 1); } }").DiagnosticsAsync());
        Assert.Equal("the endpoint 'MapGet /orders' has no summary in the OpenAPI document. Fix: add one with '.WithSummary(…)' or a documentation comment on the handler.", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static Task Mapped(string code) => Run($$"""
        using System; using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Http; using Own;
        class Program
        {
            static int List() => 1;
            /// <summary>All.</summary>
            static int Described() => 1;
            static void Map(WebApplication app) { {{code}} }
        }
        """).RunAsync();

    private static AnalyzerTest<EndpointDocsAnalyzer> Run(string code, string config = "") =>
        new() { TestCode = code, GlobalConfig = config, Sources = { ("OpenApi.cs", Endpoints.OpenApi), ("Endpoints.cs", Endpoints.Code) } };
}
