using ReadinessGate.Policies;

namespace ReadinessGate.Tests.Policies;

public sealed class SeverityLooseningTests
{
    [Theory]
    [InlineData("error", "warning", "RG1001 is 'warning' in [*.cs], was 'error'"), InlineData("suggestion", "none", "RG1001 is 'none' in [*.cs], was 'suggestion'")]
    [InlineData("", "none", "RG1001 is 'none' in [*.cs]"), InlineData("", "silent", "RG1001 is 'silent' in [*.cs]"), InlineData("error", "", "RG1001 is 'error' no more in [*.cs]")]
    [InlineData("warning", "error", null), InlineData("warning", "warning", null), InlineData("", "suggestion", null), InlineData("none", "", null), InlineData("", "default", null)]
    public void Lists_a_rule_that_became_quieter(string before, string now, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], SeverityLoosening.Find("src/.editorconfig", Config(before), Config(now)).Select(found => found.Text));

    [Fact]
    public void Names_the_line_and_leaves_other_rules_alone()
    {
        var found = Assert.Single(SeverityLoosening.Find(".globalconfig", "is_global = true\r\ndotnet_diagnostic.RG1001.severity = error\r\n", "is_global = true\r\ndotnet_diagnostic.CA1000.severity = none\r\ndotnet_diagnostic.rg1001.severity=none\r\n"));
        Assert.Equal((".globalconfig(3)", "RG1001 is 'none', was 'error'"), (found.At.ToString(), found.Text));
    }

    private static string Config(string severity) => severity.Length == 0 ? "[*.cs]\n" : $"[*.cs]\ndotnet_diagnostic.RG1001.severity = {severity} \n";
}
