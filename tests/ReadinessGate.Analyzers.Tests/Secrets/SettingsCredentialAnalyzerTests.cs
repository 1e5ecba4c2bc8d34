using ReadinessGate.Analyzers.Secrets;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Secrets;

public sealed class SettingsCredentialAnalyzerTests
{
    [Theory]
    [InlineData("appsettings.json", "{ \"ConnectionStrings\": { \"Main\": \"[|Server=db;Password=hunter2hunter2|]\" } }"), InlineData("appsettings.Production.json", "{ // note\n \"Smtp\": { \"Password\": \"[|hunter2|]\", } }")]
    [InlineData(".env", "export DB_PASSWORD='[|hunter2|]'\nPORT=80"), InlineData(".env.local", "URL=[|amqp://orders:hunter2@mq/|]"), InlineData("appsettings.json", "{ \"A\": [ { \"ClientSecret\": \"[|theta9kappa|]\" } ], ")]
    public Task Reports_a_credential_by_its_name_and_by_its_context(string name, string markup) => Verify<SettingsCredentialAnalyzer>.SettingsAsync(name, markup);

    [Theory]
    [InlineData("web.config", "<c><appSettings><add key=\"ApiKey\" value=\"[|a8F3kq0ZpL2x|]\" /></appSettings></c>"), InlineData("App.config", "<c><setting name=\"SmtpPassword\"><value>[|hunter2|]</value></setting></c>"), InlineData("a.PublishSettings", "<p userPWD='[|a8F3kq0ZpL2x|]'/>")]
    [InlineData("nuget.config", "<c><Feed><add key=\"ClearTextPassword\" value=\"[|hunter2|]\" /></Feed></c>"), InlineData("a.pubxml", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><P><Password>[|hunter2|]</Password><Token>&e;</Token></P>")]
    [InlineData("web.config", "<c><connectionStrings><add name=\"Main\" connectionString=\"[|Server=db;Password=s3cr3t-9|]\" /></connectionStrings>")]
    public Task Reports_a_credential_in_XML(string name, string markup) => Verify<SettingsCredentialAnalyzer>.SettingsAsync(name, markup);

    [Theory]
    [InlineData("web.config", "<c><add key=\"ApiKey\" value=\"\" /><add key=\"PasswordHash\" value=\"x1\" /><a publicKeyToken=\"b77a5c561934e089\" minRequiredPasswordLength=\"6\" enablePasswordReset=\"true\" /></c>"), InlineData("web.config", "<!-- <add key=\"ApiKey\" value=\"your-api-key\" /> the ApiKey of the portal -->"), InlineData("web.config", "not XML"), InlineData("a.pubxml", "<P><Password>$(Password)</Password></P>"), InlineData("nuget.config", "<c><add key=\"ClearTextPassword\" value=\"%FEED_TOKEN%\" /></c>")]
    public Task Stays_silent_on_XML_without_a_credential(string name, string text) => Verify<SettingsCredentialAnalyzer>.SettingsAsync(name, text);

    [Theory]
    [InlineData("appsettings.json", "{ \"ConnectionStrings\": { \"Main\": \"\" }, \"Password\": null, \"Token\": true, \"Secret\": 123456789 }"), InlineData("appsettings.json", "{ \"Password\": \"<set in user-secrets>\", \"ApiKey\": \"your-google-api-key\" }")]
    [InlineData(".env.example", "DB_PASSWORD=changeme\nURL=postgresql://user:pass@host\nTOKEN=${TOKEN}"), InlineData("other.json", "{ \"Password\": \"hunter2\" }"), InlineData("appsettings.json", "// \"Password\": \"hunter2\"")]
    public Task Stays_silent_on_placeholders_and_on_other_files(string name, string text) => Verify<SettingsCredentialAnalyzer>.SettingsAsync(name, text);

    [Theory, InlineData(""), InlineData("{"), InlineData("not json"), InlineData("{ \"a\": \"\\"), InlineData("[[[[[[[["), InlineData("\0\uFFFF\uD800"), InlineData("{ \"Password\": \"hunter2")]
    public Task Broken_JSON_is_read_as_far_as_it_goes(string text) => Verify<SettingsCredentialAnalyzer>.SettingsAsync("appsettings.json", text);

    [Fact]
    public async Task A_huge_file_is_read()
    {
        var text = "{ " + string.Concat(Enumerable.Repeat("\"Title\": \"some text of a setting\",\n", 60_000)) + "\"Password\": \"[|hunter2|]\" }";
        await Verify<SettingsCredentialAnalyzer>.SettingsAsync("appsettings.json", text);
    }

    [Fact]
    public async Task Names_the_key_and_the_length_at_line_and_column()
    {
        var test = new AnalyzerTest<SettingsCredentialAnalyzer> { TestCode = "", AdditionalFiles = { ("appsettings.json", "{\n  \"ConnectionStrings\": {\n    \"Main\": \"Server=db;Password=hunter2hunter2\"\n  }\n}") } };
        var finding = Assert.Single(await test.DiagnosticsAsync());
        Assert.Equal("value of 'ConnectionStrings:Main' looks like a real password (redacted, 14 chars); move it to user-secrets or an environment variable", finding.GetMessage());
        Assert.Equal("/project/appsettings.json: (2,13)-(2,46)", finding.Location.GetLineSpan().ToString());
    }

    [Fact]
    public Task A_surer_rule_takes_precedence() =>
        Verify<SettingsCredentialAnalyzer>.SettingsAsync("appsettings.json", $"{{ \"Token\": \"{Sample.GitHub}\", \"PrivateKey\": \"{Sample.PemHeader}\\n{Sample.PemBody}\", \"Password\": \"[|hunter2|]\" }}");

    [Fact]
    public Task A_token_whose_checksum_fails_is_reported_once() =>
        Verify<SettingsCredentialAnalyzer>.SettingsAsync("appsettings.json", $"{{ // [|{Sample.GitHubWithTypo}|]\n\"Token\": \"[|{Sample.GitHubWithTypo}|]\", \"A\": 1 }} // [|{Sample.GitHubWithTypo}|]");
}
