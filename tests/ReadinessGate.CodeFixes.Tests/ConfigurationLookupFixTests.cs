using ReadinessGate.Analyzers.Secrets;
using ReadinessGate.CodeFixes.Tests.Verification;

namespace ReadinessGate.CodeFixes.Tests;

public sealed class ConfigurationLookupFixTests
{
    private const string Configuration = """
        namespace Microsoft.Extensions.Configuration { public interface IConfiguration { string this[string key] { get; } } public class ConfigurationManager : IConfiguration { public string this[string key] => key; } }
        namespace Microsoft.AspNetCore.Builder { public class WebApplicationBuilder { public Microsoft.Extensions.Configuration.ConfigurationManager Configuration { get; } } }
        """;

    private const string Usings = "using System; using Microsoft.Extensions.Configuration; ";

    [Theory]
    [InlineData("class C { void M(IConfiguration settings) { var dbPassword = \"Tr0ub4dor&3x\"; } }", "class C { void M(IConfiguration settings) { var dbPassword = settings[\"DbPassword\"] ?? throw new InvalidOperationException(\"'DbPassword' is not set.\"); } }")]
    [InlineData("class C { IConfiguration _c; string Password => \"Tr0ub4dor&3x\"; }", "class C { IConfiguration _c; string Password => _c[\"Password\"] ?? throw new InvalidOperationException(\"'Password' is not set.\"); }")]
    [InlineData("class C { void M(Microsoft.AspNetCore.Builder.WebApplicationBuilder builder) { string apiKey; apiKey = \"q7Zr2vKx9mWb4tHc8nPe\"; } }", "class C { void M(Microsoft.AspNetCore.Builder.WebApplicationBuilder builder) { string apiKey; apiKey = builder.Configuration[\"ApiKey\"] ?? throw new InvalidOperationException(\"'ApiKey' is not set.\"); } }")]
    public Task Reads_the_configuration_in_scope(string code, string expected) => Fix().FixesAsync(Usings + code, Usings + expected);

    [Theory]
    [InlineData("class C { string _dbPassword = \"Tr0ub4dor&3x\"; }", "class C { string _dbPassword = Environment.GetEnvironmentVariable(\"DB_PASSWORD\") ?? throw new InvalidOperationException(\"'DB_PASSWORD' is not set.\"); }")]
    [InlineData("class C { IConfiguration _c; static string Password() => \"Tr0ub4dor&3x\"; }", "class C { IConfiguration _c; static string Password() => Environment.GetEnvironmentVariable(\"PASSWORD\") ?? throw new InvalidOperationException(\"'PASSWORD' is not set.\"); }")]
    [InlineData("class C { bool M(string password) => password == \"Tr0ub4dor&3x\"; }", "class C { bool M(string password) => password == (Environment.GetEnvironmentVariable(\"PASSWORD\") ?? throw new InvalidOperationException(\"'PASSWORD' is not set.\")); }")]
    public Task Else_reads_the_environment(string code, string expected) => Fix().FixesAsync(Usings + code, Usings + expected);

    [Fact]
    public Task A_fallback_becomes_an_exception() => Fix().FixesAsync(
        Usings + "class C { string M(IConfiguration c) => c[\"Jwt:Key\"] ?? \"q7Zr2vKx9mWb4tHc8nPe\"; }",
        Usings + "class C { string M(IConfiguration c) => c[\"Jwt:Key\"] ?? throw new InvalidOperationException(\"'Jwt:Key' is not set.\"); }");

    [Fact]
    public Task A_connection_string_goes_to_its_section() => new FixTest<ConnectionStringAnalyzer, ConfigurationLookupFix> { Support = Configuration }.FixesAsync(
        Usings + "class C { void M(IConfiguration c) { var shopConnectionString = \"Server=db;User=shop;Password=Tr0ub4dor&3x\"; } }",
        Usings + "class C { void M(IConfiguration c) { var shopConnectionString = c[\"ConnectionStrings:Shop\"] ?? throw new InvalidOperationException(\"'ConnectionStrings:Shop' is not set.\"); } }");

    [Theory]
    [InlineData("class C { const string Password = \"Tr0ub4dor&3x\"; }")]
    [InlineData("class C { void M(string password = \"Tr0ub4dor&3x\") { } }")]
    [InlineData("class A : Attribute { public string Password; } [A(Password = \"Tr0ub4dor&3x\")] class C { }")]
    public Task Leaves_what_must_be_constant_alone(string code) => Fix().OffersNothingAsync(Usings + code);

    [Fact]
    public Task Fixes_all_documents() => Fix().FixesAllAsync(
        ["class A { string Password = \"Tr0ub4dor&3x\"; string ApiKey = \"q7Zr2vKx9mWb4tHc8nPe\"; }", "class B { string Password = \"Tr0ub4dor&3x\"; }"],
        [
            "class A { string Password = System.Environment.GetEnvironmentVariable(\"PASSWORD\") ?? throw new System.InvalidOperationException(\"'PASSWORD' is not set.\"); string ApiKey = System.Environment.GetEnvironmentVariable(\"API_KEY\") ?? throw new System.InvalidOperationException(\"'API_KEY' is not set.\"); }",
            "class B { string Password = System.Environment.GetEnvironmentVariable(\"PASSWORD\") ?? throw new System.InvalidOperationException(\"'PASSWORD' is not set.\"); }",
        ]);

    [Theory]
    [InlineData("dbPassword", "DbPassword", "DB_PASSWORD"), InlineData("DB_PASSWORD", "DbPassword", "DB_PASSWORD"), InlineData("Jwt:key", "Jwt:Key", "JWT__KEY"), InlineData("SMTPPassword", "SmtpPassword", "SMTP_PASSWORD"), InlineData("_dbKey2", "DbKey2", "DB_KEY2")]
    public void Names_the_setting_and_the_variable(string name, string key, string variable)
    {
        Assert.Equal(key, SettingName.Key(name));
        Assert.Equal(variable, SettingName.Variable(name));
    }

    private static FixTest<CodeCredentialAnalyzer, ConfigurationLookupFix> Fix() => new() { Support = Configuration };
}
