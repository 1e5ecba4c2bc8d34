using ReadinessGate.Analyzers.Secrets;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Secrets;

public sealed class LoggedSecretAnalyzerTests
{
    // The loggers, as far as the rule looks at them.
    private const string Loggers = """
        namespace Microsoft.Extensions.Logging
        {
            public interface ILogger { void Log<T>(int level, T state); }
            public static class LoggerExtensions { public static void LogInformation(this ILogger logger, string message, params object[] args) { } public static void LogError(this ILogger logger, System.Exception e, string message, params object[] args) { } }
            public class LoggerMessageAttribute : System.Attribute { public LoggerMessageAttribute(int id, int level, string message) { } }
        }
        namespace Microsoft.Extensions.Hosting { public interface IHost { } public interface IHostEnvironment { } public static class E { public static bool IsDevelopment(this IHostEnvironment e) => true; } }
        namespace Microsoft.Extensions.Configuration { public interface IConfiguration { string this[string key] { get; } } }
        namespace Serilog { public static class Log { public static void Information(string template, params object[] values) { } } }
        namespace NLog { public class Logger { public void Info(string message, params object[] values) { } } }
        namespace Microsoft.EntityFrameworkCore { public class Builder { public Builder EnableSensitiveDataLogging(bool on = true) => this; } public interface IDesignTimeDbContextFactory { } }
        """;

    private const string Usings = "using System; using System.Linq; using Microsoft.Extensions.Logging; using Microsoft.Extensions.Hosting; using Microsoft.Extensions.Configuration; using Microsoft.EntityFrameworkCore; ";

    [Theory]
    [InlineData("class C { void M(ILogger log, string user, string password) => log.LogInformation(\"{User} {Password}\", user, [|password|]); }")]
    [InlineData("class C { string ApiKey { get; } void M(ILogger log) { log.LogInformation($\"key {[|ApiKey|]}\"); log.LogError(null, \"key \" + [|this.ApiKey|]); } }")]
    [InlineData("class O { public string ClientSecret; } class C { void M(ILogger log, O o) { log.LogInformation(\"{S}\", [|o?.ClientSecret|] ?? \"none\"); log.LogInformation(\"{S}\", new object[] { [|o.ClientSecret|] }); } }")]
    [InlineData("class C { void M(ILogger log, byte[] signingKey, string dbPassword) { log.LogInformation(\"{K}\", [|signingKey|]); log.LogInformation(\"{O}\", new { [|dbPassword|] }); } }")]
    [InlineData("class C { void M(IConfiguration c) { Serilog.Log.Information(\"{P}\", [|c[\"Db:Password\"]|]); new NLog.Logger().Info(\"{T}\", [|Environment.GetEnvironmentVariable(\"GITHUB_ACCESS_TOKEN\")|]); } }")]
    [InlineData("class C { void M(string accessToken, string pwd) { Console.WriteLine([|accessToken|]); Console.Error.WriteLine(string.Format(\"{0}\", [|pwd|])); } }")]
    [InlineData("class JwtService { void Issue(ILogger log, string token) => log.LogInformation(\"issued {Token}\", [|token|].ToString()); }")]
    [InlineData("static partial class Log { [LoggerMessage(1, 2, \"{User} {Password}\")] static partial void LoggedIn(ILogger log, string user, [|string password|]); static partial void LoggedIn(ILogger log, string user, string password) { } }")]
    [InlineData("record R(string Password) { void M(ILogger log) => log.LogInformation($\"\"\"value: {[|Password|]}\"\"\"); }")]
    public Task Reports_a_secret_in_a_log(string markup) => Run(markup);

    [Theory]
    [InlineData("class C { void M(ILogger log, string password) { log.LogInformation(\"password changed: {0}\", password.Length); log.LogInformation(\"{0}\", Mask(password)); log.LogInformation(\"{0}\", password[..2]); log.LogInformation(\"{0}\", nameof(password)); } string Mask(string s) => s; }")]
    [InlineData("class C { void M(ILogger log, string passwordHash, string maskedToken, string passwordPolicy, string secretName, string encryptedPassword, bool hasPassword, string publicKey) => log.LogInformation(\"{0} {1} {2} {3} {4} {5} {6}\", passwordHash, maskedToken, passwordPolicy, secretName, encryptedPassword, hasPassword, publicKey); }")]
    [InlineData("class Parser { void M(ILogger log, string token, string nextToken, string continuationToken, int tokenCount, System.Threading.CancellationToken cancellationToken) => log.LogInformation($\"{token} {nextToken} {continuationToken} {tokenCount} {cancellationToken}\"); }")]
    [InlineData("class C { const string Password = \"password\"; void M(ILogger log, string cacheKey, string key, string partitionKey, object password) => log.LogInformation($\"{Password} {cacheKey} {key} {partitionKey} {password}\"); }")]
    [InlineData("static class Resources { public static string Password => \"Password\"; } class C { void M(ILogger log) => log.LogInformation(Resources.Password); }")]
    [InlineData("class Mailer { public void Write(string s) { } } class C { void M(Mailer mailer, string password) { mailer.Write(password); System.Diagnostics.Debug.WriteLine(password); } }")]
    public Task Stays_silent_on_what_gives_no_secret_away(string markup) => Run(markup);

    [Theory]
    [InlineData("class C { void M(Builder b) { b.[|EnableSensitiveDataLogging|](); b.[|EnableSensitiveDataLogging|](true); } }")]
    [InlineData("#if DEBUG\n#else\nclass C { void M(Builder b) => b.[|EnableSensitiveDataLogging|](); }\n#endif")]
    public Task Reports_sensitive_data_logging_that_is_always_on(string markup) => Run(markup);

    [Theory]
    [InlineData("class C { void M(Builder b, IHostEnvironment e) { if (e.IsDevelopment()) b.EnableSensitiveDataLogging(); b.EnableSensitiveDataLogging(e.IsDevelopment()); b.EnableSensitiveDataLogging(false); _ = e.IsDevelopment() ? b.EnableSensitiveDataLogging() : b; } }")]
    [InlineData("#define DEBUG\nclass C { void M(Builder b)\n{\n#if DEBUG\nb.EnableSensitiveDataLogging();\n#endif\n} }")]
    [InlineData("class F : IDesignTimeDbContextFactory { void M(Builder b) => b.EnableSensitiveDataLogging(); } class C { void EnableSensitiveDataLogging() => EnableSensitiveDataLogging(); }")]
    public Task Stays_silent_on_sensitive_data_logging_for_development(string markup) => Run(markup);

    [Fact]
    public Task Test_projects_are_not_judged() => new AnalyzerTest<LoggedSecretAnalyzer>
    {
        TestCode = "class C { void M(string password) => Serilog.Log.Information(password); }",
        Sources = { ("Loggers.cs", Loggers) },
        GlobalConfig = "build_property.IsTestProject = true",
    }.RunAsync();

    [Fact]
    public Task The_console_of_a_command_line_tool_is_no_log() => Verify<LoggedSecretAnalyzer>.AnalyzerAsync("class C { void M(string password) => System.Console.WriteLine(password); }");

    // '#define' may only come first.
    private static Task Run(string markup) => new AnalyzerTest<LoggedSecretAnalyzer>
    {
        TestCode = markup.StartsWith('#') ? markup.Insert(markup.StartsWith("#define", StringComparison.Ordinal) ? markup.IndexOf('\n', StringComparison.Ordinal) + 1 : 0, Usings + "\n") : Usings + markup,
        Sources = { ("Loggers.cs", Loggers) },
    }.RunAsync();
}
