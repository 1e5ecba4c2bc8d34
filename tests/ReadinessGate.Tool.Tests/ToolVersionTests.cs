namespace ReadinessGate.Tool.Tests;

public sealed class ToolVersionTests
{
    [Fact]
    public void Is_a_version_without_the_commit() => Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$", ToolVersion.Text);
}
