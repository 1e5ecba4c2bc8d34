using ReadinessGate.Analyzers.Secrets;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Secrets;

public sealed class PrivateKeyAnalyzerTests
{
    public static TheoryData<string> Places { get; } =
        ["class C { string s = \"\"\"\n[|HEADER|]\nBODY\n\"\"\"; }", "class C { string s = \"[|HEADER|]\\n\" +\n    \"BODY\"; }", "/*\n[|HEADER|]\nBODY\n*/", "// [|HEADER|]\n// BODY"];

    [Theory, MemberData(nameof(Places))]
    public Task Reports_a_key_in_a_literal_and_in_a_comment(string markup) => Verify<PrivateKeyAnalyzer>.AnalyzerAsync(Filled(markup));

    [Theory, InlineData("class C { bool M(string s) => s.StartsWith(\"HEADER\"); }"), InlineData("// HEADER\n// MIIE...\nclass C { string s = \"short\"; }")]
    public Task The_header_alone_is_no_key(string markup) => Verify<PrivateKeyAnalyzer>.AnalyzerAsync(Filled(markup));

    [Theory, InlineData("appsettings.json", "{ \"Key\": \"[|HEADER|]\\nBODY\" }"), InlineData(".env", "KEY=\"[|HEADER|]\nBODY\"")]
    public Task Reports_a_key_in_a_settings_file(string name, string markup) => Verify<PrivateKeyAnalyzer>.SettingsAsync(name, Filled(markup));

    [Fact]
    public Task A_header_at_the_end_of_the_file_is_no_key() => Verify<PrivateKeyAnalyzer>.SettingsAsync(".env", Filled("HEADER"));

    private static string Filled(string markup) => markup.Replace("HEADER", Sample.PemHeader, StringComparison.Ordinal).Replace("BODY", Sample.PemBody, StringComparison.Ordinal);
}
