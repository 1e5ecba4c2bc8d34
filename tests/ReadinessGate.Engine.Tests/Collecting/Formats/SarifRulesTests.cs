using System.Text.Json;
using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class SarifRulesTests
{
    [Theory]
    [InlineData("""{ "level": "warning" }""", "", "IDE0055")]
    [InlineData("""{ "level": "note" }""", "", "IDE0055")]
    [InlineData("""{ "enabled": false }""", "", "")]
    [InlineData("""{ "enabled": false, "level": "note" }""", "", "")]
    [InlineData("""{ "level": "none" }""", "", "")]
    [InlineData("""{ "level": "warning" }""", "external", "")]
    [InlineData("""{ "level": "warning" }""", "inSource", "IDE0055")]
    public void A_rule_is_switched_on_by_a_severity_that_reports(string configuration, string suppression, string expected) => Assert.Equal(
        expected,
        Switched($$"""{ "runs": [ { "tool": { "driver": { "rules": [ { "id": "IDE0055", "properties": { "suppressionKinds": [ "{{suppression}}" ] } } ] } }, "invocations": [ { "ruleConfigurationOverrides": [ { "descriptor": { "id": "IDE0055", "index": 0 }, "configuration": {{configuration}} } ] } ] } ] }"""));

    [Fact]
    public void A_rule_without_a_severity_of_its_own_is_not_switched_on() =>
        Assert.Equal("", Switched("""{ "runs": [ { "tool": { "driver": { "rules": [ { "id": "IDE0055" } ] } }, "invocations": [ {} ] } ] }"""));

    [Theory, InlineData("[]"), InlineData("{}"), InlineData("""{ "runs": [ 1, { "tool": 3, "invocations": [ 2 ] } ] }""")]
    public void Finds_nothing_in_another_shape(string text) => Assert.Equal("", Switched(text));

    private static string Switched(string text)
    {
        using var document = JsonDocument.Parse(text);
        return string.Join(',', SarifRules.Switched(document.RootElement));
    }
}
