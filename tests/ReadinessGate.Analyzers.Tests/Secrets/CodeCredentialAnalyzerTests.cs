using ReadinessGate.Analyzers.Secrets;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Secrets;

public sealed class CodeCredentialAnalyzerTests
{
    [Fact]
    public Task Reports_a_token_whose_checksum_fails() => Verify<CodeCredentialAnalyzer>.AnalyzerAsync($"// [|{Sample.GitHubWithTypo}|]");

    [Fact]
    public Task A_token_whose_checksum_holds_belongs_to_another_rule() => Verify<CodeCredentialAnalyzer>.AnalyzerAsync($"// {Sample.GitHub}");

    [Fact]
    public Task Settings_files_belong_to_another_rule() => Verify<CodeCredentialAnalyzer>.SettingsAsync(".env", $"A={Sample.GitHubWithTypo}");
}
