using ReadinessGate.Secrets.Settings;

namespace ReadinessGate.Secrets.Tests.Settings;

public sealed class PairedSettingsTests
{
    [Theory]
    [InlineData("""[{ "key": "password", "value": "v" }]""", "0:key=password 0:password=v")]
    [InlineData("""[{ "name": "a", "value": "v" }, { "value": "w" }]""", "0:name=a 0:a=v 1:value=w")]
    [InlineData("""{ "value": "v", "name": "a" }""", "value=v name=a")]
    public void A_value_goes_by_the_name_before_it(string json, string expected) =>
        Assert.Equal(expected, string.Join(' ', PairedSettings.Join(JsonSettingsReader.Read(json)).Select(setting => $"{setting.KeyPath}={setting.Value}")));
}
