using Microsoft.CodeAnalysis;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Analyzers.CodeHygiene;
using ReadinessGate.Analyzers.Secrets;
using ReadinessGate.Analyzers.Tests.Secrets;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Baselines;

public sealed class FindingPrintTests
{
    private const string Code = "class C { void M() { try { } catch { } } }";

    [Theory]
    [InlineData(Code, true), InlineData("\n\nclass C\n{\n    int a;\n    void M(int x)\n    {\n        try { }\n        catch { }\n    }\n}", true)]
    [InlineData("namespace N { class C { void M() { if (true) try { } catch { } } } }", true)]
    [InlineData("class C { void N() { try { } catch { } } }", false), InlineData("class D { void M() { try { } catch { } } }", false), InlineData("class C { void M() { void L() { try { } catch { } } L(); } }", false)]
    [InlineData("class C { C() { try { } catch { } } }", false), InlineData("class C { int M { get { try { } catch { } return 1; } } }", true), InlineData("try { } catch { }", false)]
    public async Task Knows_a_finding_by_its_member_and_text_wherever_it_stands(string code, bool isSame) =>
        Assert.Equal(isSame, await PrintOf<EmptyCatchAnalyzer>(Code) == await PrintOf<EmptyCatchAnalyzer>(code));

    [Theory]
    [InlineData("class C { // TODO  sort\n }", true), InlineData("class C { // TODO sort later\n }", false), InlineData("class C { /* TODO sort */ int a; }", false)]
    public async Task Knows_a_comment_by_its_text(string code, bool isSame) =>
        Assert.Equal(isSame, await PrintOf<TodoAnalyzer>("class C {\n\n    // TODO sort\n }") == await PrintOf<TodoAnalyzer>(code));

    [Fact]
    public async Task Is_sixteen_digits_for_code_and_eight_for_a_token_and_none_for_what_a_person_chose()
    {
        Assert.Matches("^[0-9a-f]{16}$", await PrintOf<EmptyCatchAnalyzer>(Code));
        Assert.Matches("^[0-9a-f]{8}$", await PrintOf<ProviderTokenAnalyzer>($"// {Sample.GitHub}"));
        var credential = Assert.Single(await new AnalyzerTest<CodeCredentialAnalyzer> { TestCode = "class C { const string Password = \"hunter2!\"; }" }.DiagnosticsAsync());
        Assert.Equal(["name", "secret"], credential.Properties.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Password", credential.Properties[Found.SecretName]);
    }

    [Fact]
    public async Task Names_a_connection_and_a_private_key_by_their_lines()
    {
        Assert.Equal("Db", Assert.Single(await new AnalyzerTest<ConnectionStringAnalyzer> { TestCode = "class C { string Db = \"Server=db;Password=s3cr3t-9\"; }" }.DiagnosticsAsync()).Properties[Found.SecretName]);
        Assert.NotEmpty(Assert.Single(await new AnalyzerTest<PrivateKeyAnalyzer> { TestCode = $"// {Sample.PemHeader}{Sample.PemBody}" }.DiagnosticsAsync()).Properties[Found.SecretName]!);
    }

    [Fact]
    public async Task Every_rule_marks_what_it_finds()
    {
        var finding = Assert.Single(await new AnalyzerTest<SuppressionReasonAnalyzer> { TestCode = "", AdditionalFiles = { ("Shop.csproj", "<Project>\n<PropertyGroup><NoWarn>CS1591</NoWarn></PropertyGroup>\n</Project>") } }.DiagnosticsAsync());
        Assert.Matches("^[0-9a-f]{16}$", finding.Properties[Found.Fingerprint]);
    }

    private static async Task<string?> PrintOf<T>(string code)
        where T : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer, new()
    {
        var kind = code.StartsWith("try", StringComparison.Ordinal) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return Assert.Single(await new AnalyzerTest<T> { TestCode = code, OutputKind = kind }.DiagnosticsAsync()).Properties[Found.Fingerprint];
    }
}
