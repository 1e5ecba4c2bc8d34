namespace ReadinessGate.Package.Tests;

public sealed class WebAppTests
{
    [Fact]
    public void A_web_app_is_judged_and_its_settings_are_read()
    {
        var workspace = new Workspace("web")
            .With("src/Web/Web.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
                  <ItemGroup><PackageReference Include="ReadinessGate" Version="{PackedPackage.Version}" PrivateAssets="all" /></ItemGroup>
                </Project>
                """)
            .With("src/Web/Program.cs", """
                var app = WebApplication.CreateBuilder(args).Build();
                app.MapGet("/", () => Greeting.Text);
                app.Run();

                public static class Greeting { public static string Text => "hello"; }
                """)
            .With("src/Web/appsettings.json", """{ "Payments": { "ApiKey": "q8Zr41LmT0vXw92KsBd7" }, "Logging": { "LogLevel": { "Default": "Information" } } }""")
            .WithTests(Shop.XunitV2, source: "using Xunit; public class WebTests { [Fact] public void Greets() => Assert.Equal(\"hello\", Greeting.Text); }", library: "Web")
            .WithSolution()
            .With("readiness.json", """{ "coverage": { "line": 10 }, "tests": { "minimum": 1 } }""");
        var build = workspace.Dotnet("build").Exits(0);
        Assert.Single(build.Findings, line => line.Contains("warning RG1205: value of 'Payments:ApiKey'", StringComparison.Ordinal));
        Assert.DoesNotContain(build.Findings, line => line.Contains("RG1101", StringComparison.Ordinal));
        workspace.Dotnet("test", "--no-build").Exits(0);
        Assert.Equal("READY", workspace.Verdict);
    }
}
