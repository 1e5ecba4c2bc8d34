using ReadinessGate.Collecting.Secrets;

namespace ReadinessGate.Tests.Collecting.Secrets;

public sealed class SecretFileScannerTests
{
    private static readonly string Npm = "npm_" + "Vd7mQ2xLk9TzRb4NpYw8HsGf3JcEa1" + "0tXm3Q";

    [Theory]
    [InlineData("appsettings.json", "{ \"Smtp\": { \"Password\": \"hunter\" } }", "RG1205 (1,26) Smtp:Password")]
    [InlineData("deploy/a.yml", "env:\n- name: DB_PASSWORD\n  value: hunter2\n", "RG1205 (3,10) env:0:DB_PASSWORD")]
    [InlineData("web.config", "<a><add key=\"ApiKey\" value=\"a8F3kq0ZpL2x\" /></a>", "RG1205 (1,29) a:ApiKey")]
    [InlineData("Code.cs", "class C { string password = \"hunter2\"; }", "RG1202 (1,30) password")]
    [InlineData("Code.cs", "var s = \"Server=db;Password=s3cr3t-9;\";", "RG1204 (1,29) -")]
    [InlineData("run.sh", "curl -u ana:hunter2 https://example.org\nexport TOKEN=a8F3kq0ZpL2x\n", "RG1205 (1,13) password; RG1205 (2,14) TOKEN")]
    [InlineData("Dockerfile", "ENV DB_PASSWORD hunter2\n", "RG1205 (1,17) DB_PASSWORD")]
    [InlineData("README.md", "```\nexport API_TOKEN=a8F3kq0ZpL2x\n```\n", "RG1205 (2,18) API_TOKEN")]
    [InlineData("chart/t.yaml", "{{- if .Values.a }}\npassword: hunter2\n{{ end }}", "RG1205 (2,11) password")]
    [InlineData("Code.cs", "var token = provider.Token; // the token=cancellationToken", ""), InlineData("a.yml", "permissions:\n  id-token: write\n", ""), InlineData("labels.json", "{ \"password\": \"Password\", \"token\": \"Token\" }", "")]
    [InlineData("notes.txt", "", ""), InlineData("a.xml", "<a", "")]
    [InlineData("a.py", "decrypt(passphrase=entered)\nif options['encryption1'] == 'none': pass", "")]
    [InlineData("A.cs", "const string KEY_PASSWORD = \"s3-password\";", "")]
    [InlineData("B.cs", "const string KEY_PASSWORD = \"s3-passw0rd!\";", "RG1202 (1,30) KEY_PASSWORD")]
    public void Finds_credentials_by_the_kind_of_file(string path, string text, string expected) => Assert.Equal(expected, Found(path, text, isTest: false));

    [Fact]
    public void A_token_counts_once_and_wins_over_its_name() =>
        Assert.Equal("RG1205 (1,7) -", Found(".env", $"TOKEN={Npm}\n", isTest: false).Replace("RG1201", "RG1205", StringComparison.Ordinal));

    [Fact]
    public void In_tests_only_tokens_of_providers_and_private_keys_count() => Assert.Equal("", Found("Code.cs", "string password = \"hunter2\";", isTest: true));

    [Theory, InlineData("de.po"), InlineData("strings.xlf")]
    public void In_translations_only_tokens_of_providers_and_private_keys_count(string path)
    {
        Assert.Equal("", Found(path, "msgid \"gpg --passphrase s3cret!word\"", isTest: false));
        Assert.Equal("RG1201 (1,8) -", Found(path, $"msgid \"{string.Concat("sk_live_", "V8zKq3mXw7LpR2sJd6Hf9Gc4")}\"", isTest: false));
    }

    private static string Found(string path, string text, bool isTest) =>
        string.Join("; ", SecretFileScanner.Scan(path, new TextPiece(text, 1, 0, IsWhole: true), isTest, _ => false).Select(finding => $"{finding.Id} ({finding.At.Line},{finding.At.Column}) {finding.Name ?? "-"}"));
}
