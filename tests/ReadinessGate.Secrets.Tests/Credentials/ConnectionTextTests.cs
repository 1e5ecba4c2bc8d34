using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Secrets.Tests.Credentials;

public sealed class ConnectionTextTests
{
    [Theory]
    [InlineData("x = \"Server=db;Password=s3cr3t-9;\"", 1), InlineData("db.url=jdbc:postgresql://db/orders?user=ana&password=s3cr3t-9", 1), InlineData("jdbc:sqlserver://db:1433;user=sa;password=s3cr3t-9", 1), InlineData("amqp://orders:hunter2@mq/", 1), InlineData("CREATE LOGIN x WITH PASSWORD = 'S3cr3t-9x'", 1)]
    [InlineData("user = ana\n; password = old9", 0), InlineData("https://shop/reset?password=hunter2", 0), InlineData("jdbc:postgresql://db/orders?user=ana&password=${PASSWORD}", 0), InlineData("jdbc:postgresql://db/orders", 0), InlineData("", 0)]
    public void Finds_connections_inside_a_text(string text, int expected) => Assert.Equal(expected, ConnectionText.PasswordsIn(text).Count);
}
