using ReadinessGate.Secrets.Allowing;

namespace ReadinessGate.Secrets.Tests.Allowing;

public sealed class LineNameTests
{
    [Theory]
    [InlineData("    public const string TestKey = \"x1y2\";", "x1y2", true, "TestKey"), InlineData("        [\"ApiKey\"] = \"x1y2\",", "x1y2", true, "ApiKey"), InlineData("export API_KEY=x1y2", "x1y2", false, "API_KEY")]
    [InlineData("Use(\"x1y2\");", "x1y2", true, null), InlineData("a = \"b\"; // x1y2", "x1y2", true, null)]
    public void Finds_the_name_by_the_line_alone(string line, string at, bool isCode, string? expected) => Assert.Equal(expected, LineName.Of(line, line.IndexOf(at, StringComparison.Ordinal), isCode));
}
