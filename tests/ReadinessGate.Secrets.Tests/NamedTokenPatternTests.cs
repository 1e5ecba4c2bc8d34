namespace ReadinessGate.Secrets.Tests;

public sealed class NamedTokenPatternTests
{
    private const string Value = "3c9e7a51f0b84d26a7153e9c8d40b6f2";

    [Theory]
    [InlineData("DATADOG_API_KEY={0}"), InlineData("export DATADOG_API_KEY='{0}'"), InlineData("DATADOG__APIKEY={0}"), InlineData("datadog-api-key: {0}"), InlineData("datadog:\n  api_key: \"{0}\"")]
    [InlineData("\"DatadogApiKey\": \"{0}\""), InlineData("\"Datadog:ApiKey\" : \"{0}\""), InlineData("\"Datadog\": {\n    \"Site\": \"datadoghq.eu\",\n    \"ApiKey\": \"{0}\"\n  }"), InlineData("{\"datadog_api_key\":\"{0}\"}")]
    [InlineData("const string DatadogApiKey = \"{0}\";"), InlineData("var datadogApiKey=@\"{0}\";"), InlineData("public string DataDogApiKey { get; set; } = \"{0}\";"), InlineData("settings[\"Datadog:ApiKey\"] = \"{0}\";"), InlineData("UseSetting(\"Datadog:ApiKey\", \"{0}\")"), InlineData("MyDatadogApiKey = '{0}'")]
    [InlineData("<add key=\"Datadog:ApiKey\" value=\"{0}\" />"), InlineData("<DatadogApiKey>{0}</DatadogApiKey>"), InlineData("<agent datadogApiKey=\"{0}\" />"), InlineData("- name: DATADOG_API_KEY\n  value: {0}"), InlineData("datadogApiKey => '{0}'")]
    public void The_name_may_be_written_in_any_usual_way(string text)
    {
        var source = text.Replace("{0}", Value, StringComparison.Ordinal);
        var match = Assert.Single(SecretScanner.All.Scan(source));
        Assert.Equal(("Datadog API key", Value, ""), (match.Kind, source.Substring(match.Start, match.Length), match.PublicPrefix));
    }

    [Theory]
    [InlineData("DATADOG_API_KEY_ID={0}"), InlineData("DATADOG_SITE={0}"), InlineData("DATADOG_API_KEY, see {0}"), InlineData("DATADOG_API_KEY\n\n{0}"), InlineData("API_KEY={0}"), InlineData("DATADOG_API_KEY=x{0}"), InlineData("\"Datadog\": {}, \"ApiKey\": \"{0}\"")]
    public void Another_name_or_no_assignment_is_no_secret(string text) => Assert.Empty(SecretScanner.All.Scan(text.Replace("{0}", Value, StringComparison.Ordinal)));
}
