using Microsoft.CodeAnalysis;
using ReadinessGate.Analyzers.Secrets;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Secrets;

public sealed class SecretStoreAnalyzerTests
{
    // The host, as far as the rule looks at it.
    private const string Host = """
        namespace Microsoft.Extensions.Configuration { public interface IConfiguration { string this[string key] { get; } } }
        namespace Microsoft.AspNetCore.Builder { public class WebApplication { public static WebApplicationBuilder CreateBuilder() => null; } public class WebApplicationBuilder { public Microsoft.Extensions.Configuration.IConfiguration Configuration { get; } } }
        """;

    private const string Usings = "using Microsoft.AspNetCore.Builder; using Microsoft.Extensions.Configuration; ";
    private const string Program = "static class P { static void Main() { var b = [|WebApplication.CreateBuilder()|]; } }";

    [Theory]
    [InlineData("static class P { static void Main() { var b = [|WebApplication.CreateBuilder()|]; var p = b.Configuration[\"Smtp:Password\"]; } }")]
    [InlineData("var b = [|WebApplication.CreateBuilder()|]; const string Name = \"ClientSecret\"; _ = b.Configuration[Name];")]
    public Task Reports_a_host_that_reads_a_credential(string markup) => Test(markup).RunAsync();

    [Fact]
    public Task Reports_a_host_whose_settings_name_a_credential() => WithSettings(Program, "{ \"Smtp\": { \"Password\": \"\" } }").RunAsync();

    [Theory]
    [InlineData("var b = WebApplication.CreateBuilder(); _ = b.Configuration[\"Smtp:Password\"]; AddKeyPerFile(); static void AddKeyPerFile() { }")]
    [InlineData("var b = WebApplication.CreateBuilder(); _ = b.Configuration[\"Smtp:Password\"]; // SecretClient client")]
    [InlineData("var b = WebApplication.CreateBuilder(); _ = b.Configuration[\"Smtp:Host\"]; _ = \"Password\";")]
    [InlineData("[assembly: UserSecretsId] static class P { static void Main() { var b = WebApplication.CreateBuilder(); _ = b.Configuration[\"Smtp:Password\"]; } } class UserSecretsIdAttribute : System.Attribute { }")]
    [InlineData("static class P { static void Main() { } static void M(IConfiguration c) { _ = c[\"Smtp:Password\"]; } }")]
    public Task Stays_silent_with_a_store_and_without_a_need(string markup) => Test(markup).RunAsync();

    [Fact]
    public Task Stays_silent_on_settings_without_credentials() => WithSettings(Program.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), "{ \"Smtp\": { \"Host\": \"localhost\", \"PasswordPolicy\": \"strict\" } }").RunAsync();

    [Theory]
    [InlineData("build_property.UserSecretsId = 3b2e3773", OutputKind.ConsoleApplication), InlineData("build_property.IsTestProject = true", OutputKind.ConsoleApplication), InlineData("", OutputKind.DynamicallyLinkedLibrary)]
    public Task User_secrets_tests_and_libraries_are_fine(string globalConfig, OutputKind kind) => new AnalyzerTest<SecretStoreAnalyzer>
    {
        TestCode = Usings + "static class P { static void Main() { var b = WebApplication.CreateBuilder(); _ = b.Configuration[\"Smtp:Password\"]; } }",
        Sources = { ("Host.cs", Host) },
        GlobalConfig = globalConfig,
        OutputKind = kind,
    }.RunAsync();

    private static AnalyzerTest<SecretStoreAnalyzer> WithSettings(string markup, string settings)
    {
        var test = Test(markup);
        test.AdditionalFiles.Add(("appsettings.json", settings));
        return test;
    }

    private static AnalyzerTest<SecretStoreAnalyzer> Test(string markup) => new() { TestCode = Usings + markup, Sources = { ("Host.cs", Host) }, OutputKind = OutputKind.ConsoleApplication };
}
