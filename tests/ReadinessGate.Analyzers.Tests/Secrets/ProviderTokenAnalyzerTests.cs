using Microsoft.CodeAnalysis;
using ReadinessGate.Analyzers.Secrets;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Secrets;

public sealed class ProviderTokenAnalyzerTests
{
    public static TheoryData<string> Places { get; } =
    [
        "class C { string s = \"[|TOKEN|]\"; }", "class C { string s = @\"a [|TOKEN|]\"; }", "class C { string s = $\"{1}[|TOKEN|]{2}\"; }", "class C { string s = \"\"\"\n    [|TOKEN|]\n    \"\"\"; }",
        "class C { string s = $$\"\"\"{{1}} [|TOKEN|]\"\"\"; }", "class C { byte[] s = \"[|TOKEN|]\"u8.ToArray(); }", "// [|TOKEN|]", "/* [|TOKEN|] */", "/// <summary>[|TOKEN|]</summary>\nclass C { }",
        "#if NEVER\nvar s = \"[|TOKEN|]\";\n#endif", "#region [|TOKEN|]\n#endregion", "[System.Obsolete(\"[|TOKEN|]\")] class C { }", "class C { string a = \"[|TOKEN|]\", b = \"[|TOKEN|]\"; }",
    ];

    [Theory, MemberData(nameof(Places))]
    public Task Reports_a_token_wherever_text_stands(string markup) =>
        Verify<ProviderTokenAnalyzer>.AnalyzerAsync(markup.Replace("TOKEN", Sample.GitHub, StringComparison.Ordinal));

    [Fact]
    public Task An_identifier_is_no_secret() => Verify<ProviderTokenAnalyzer>.AnalyzerAsync($"class {Sample.GitHub} {{ }}");

    [Fact]
    public Task A_token_that_is_put_together_is_not_seen() => Verify<ProviderTokenAnalyzer>.AnalyzerAsync($"class C {{ string s = \"{Sample.GitHub[..20]}\" + \"{Sample.GitHub[20..]}\"; }}");

    [Fact]
    public Task A_failed_checksum_belongs_to_another_rule() => Verify<ProviderTokenAnalyzer>.AnalyzerAsync($"// {Sample.GitHubWithTypo}");

    [Theory, InlineData("appsettings.json"), InlineData("appsettings.Production.json"), InlineData(".env"), InlineData(".env.local")]
    public Task Reports_a_token_in_a_settings_file(string name) => Verify<ProviderTokenAnalyzer>.SettingsAsync(name, $"# {{ not json\nA=[|{Sample.Aws}|]");

    [Fact]
    public Task Other_files_are_not_read() => Verify<ProviderTokenAnalyzer>.SettingsAsync("notes.txt", Sample.Aws);

    [Fact]
    public async Task The_message_holds_kind_prefix_and_length_and_never_the_token()
    {
        var finding = Assert.Single(await new AnalyzerTest<ProviderTokenAnalyzer> { TestCode = $"// {Sample.GitHub}" }.DiagnosticsAsync());
        Assert.Equal("GitHub token in source (ghp_…, redacted, 40 chars). Fix: revoke it, then read it from user-secrets or an environment variable.", finding.GetMessage());
        Assert.Equal(DiagnosticSeverity.Warning, finding.Descriptor.DefaultSeverity);
        Assert.Equal(["fingerprint"], finding.Properties.Keys);
    }

    [Fact]
    public Task Finds_a_token_across_the_pieces_in_which_a_file_is_read() =>
        Verify<ProviderTokenAnalyzer>.AnalyzerAsync("//" + new string(' ', (16 * 1024) - 6) + $"[|{Sample.GitHub}|]");

    [Fact]
    public Task Finds_a_token_whose_keyword_stands_near_its_end() => Verify<ProviderTokenAnalyzer>.AnalyzerAsync($"class C {{ string s = \"[|{Sample.AzureDevOps}|]\"; }}");

    [Fact]
    public Task Finds_a_token_by_the_name_of_its_setting() => Verify<ProviderTokenAnalyzer>.SettingsAsync("appsettings.json", $"{{ \"Twilio\": {{ \"AuthToken\": \"[|{Sample.Twilio}|]\" }} }}");

    [Fact]
    public Task Finds_a_token_at_the_end_of_a_huge_file() =>
        Verify<ProviderTokenAnalyzer>.AnalyzerAsync(string.Concat(Enumerable.Repeat("// text äöü漢字 sk- AKIA ghp_ npm_\n", 60_000)) + $"// [|{Sample.GitHub}|]");

    [Fact]
    public Task Broken_characters_do_not_hide_a_token() => Verify<ProviderTokenAnalyzer>.AnalyzerAsync($"// \uD800\uFFFD\0[|{Sample.GitHub}|]\uDC00");
}
