namespace ReadinessGate.Tests;

public sealed class TopicTests
{
    [Theory]
    [InlineData("Alerting systems configured", "Configure Alerts: set up production monitoring", true)]
    [InlineData("Backup policies documented", "Document the backup policy", true)]
    [InlineData("Backup policies documented", "Test the backup policy", false)]
    [InlineData("Backup policies documented and tested", "Test the backup policy", true)]
    [InlineData("Backups", "Backups", false)]
    [InlineData("Load test of orders", "Load test of orders in every region and every tenant of Europe", false)]
    [InlineData("", "", false)]
    public void Meets_what_speaks_of_the_same_thing_and_the_same_fact(string one, string other, bool expected)
    {
        Assert.Equal(expected, Meet(one, other));
        Assert.Equal(expected, Meet(other, one));
    }

    private static bool Meet(string one, string other) => Topic.Of(one).Any(topic => Topic.Of(other).Any(topic.Meets));
}
