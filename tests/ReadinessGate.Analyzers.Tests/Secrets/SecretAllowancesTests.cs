using ReadinessGate.Analyzers.Secrets;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Secrets;

public sealed class SecretAllowancesTests
{
    [Theory]
    [InlineData("// readinessgate:allow RG1202 because it is a fixture\n", ""), InlineData("", " // readinessgate:allow RG1202 because it is a fixture"), InlineData("/* readinessgate:allow RG1201, RG1202 because both are fixtures */\n", "")]
    public Task A_comment_with_a_reason_allows(string above, string behind) => Verify<CodeCredentialAnalyzer>.AnalyzerAsync($"class C\n{{\n{above}const string Password = \"hunter2!\";{behind}\n}}");

    [Theory, InlineData(""), InlineData(" because"), InlineData(" because ok")]
    public async Task Without_a_reason_it_does_not_count_and_says_so(string reason)
    {
        var test = new AnalyzerTest<CodeCredentialAnalyzer> { TestCode = $"class C {{ const string Password = \"hunter2!\"; }} // readinessgate:allow RG1202{reason}" };
        Assert.Contains("(redacted, 8 chars; the comment beside it allows nothing, it must read 'readinessgate:allow RG1202 because …').", Assert.Single(await test.DiagnosticsAsync()).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public Task Another_line_is_not_meant() => Verify<CodeCredentialAnalyzer>.AnalyzerAsync("class C\n{\n// readinessgate:allow RG1202 because it is a fixture\nconst string Password = \"hunter2!\";\nconst string Pwd = [|\"hunter2!\"|];\n}");

    [Fact]
    public async Task Every_rule_about_secrets_listens()
    {
        const string Because = " // readinessgate:allow RG1201, RG1202, RG1203, RG1204, RG1205 because it is a fixture\n";
        await Verify<ProviderTokenAnalyzer>.AnalyzerAsync($"// {Sample.GitHub}{Because}");
        await Verify<PrivateKeyAnalyzer>.AnalyzerAsync($"// {Sample.PemHeader}{Sample.PemBody}{Because}");
        await Verify<ConnectionStringAnalyzer>.AnalyzerAsync($"class C {{ string s = \"Server=db;Password=s3cr3t-9\"; }}{Because}");
        await Verify<SettingsCredentialAnalyzer>.SettingsAsync("appsettings.json", $"{{ \"Password\": \"hunter2\" }}{Because}");
        await Verify<ProviderTokenAnalyzer>.SettingsAsync(".env", $"# readinessgate:allow RG1201 because it is a fixture\nTOKEN={Sample.GitHub}\n");
    }

    [Theory]
    [InlineData("folder\tsrc/Shop\nallow\tTest*Key\t\n", true), InlineData("folder\tsrc/Shop\nallow\ttestsigningkey\tsrc/Shop/*.cs\n", true), InlineData("folder\tsrc/Shop\r\nallow\t*\tsrc/**\r\n", true), InlineData("folder\t\nallow\t*\tCode.cs\n", true)]
    [InlineData("folder\tsrc/Shop\nallow\t*\tCode.cs\n", false), InlineData("folder\tsrc/Shop\nallow\tOther\t\n", false), InlineData("folder\tsrc/Shop\n", false), InlineData("", false)]
    public async Task The_slice_of_the_build_allows_names_and_paths(string slice, bool allowed)
    {
        var test = new AnalyzerTest<CodeCredentialAnalyzer>
        {
            TestCode = "",
            Sources = { ("src/Shop/Code.cs", "class C { const string TestSigningKey = \"a8F3kq0ZpL2x\"; }") },
            GlobalConfig = "build_property.ProjectDir = /project/src/Shop/",
            AdditionalFiles = { ("obj/readiness.allow", slice) },
        };
        Assert.Equal(allowed ? 0 : 1, (await test.DiagnosticsAsync()).Length);
    }

    [Theory, InlineData("TestToken"), InlineData("TOKEN")]
    public async Task A_token_is_allowed_by_the_name_it_stands_under(string name)
    {
        var slice = ("obj/readiness.allow", $"folder\t\nallow\t{name}\t\n");
        Assert.Empty(await new AnalyzerTest<ProviderTokenAnalyzer> { TestCode = name == "TOKEN" ? "" : $"class C {{ const string TestToken = \"{Sample.GitHub}\"; }}", AdditionalFiles = { slice, (".env", name == "TOKEN" ? $"TOKEN={Sample.GitHub}" : "") } }.DiagnosticsAsync());
    }
}
