using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Secrets.Tests.Credentials;

public sealed class KnownSinkTests
{
    [Theory]
    [InlineData("NetworkCredential", 1, "password")]
    [InlineData("NetworkCredential", 0, null)]
    [InlineData("HMACSHA256", 0, CodeValue.KeyOfAlgorithm)]
    [InlineData("ClientSecretCredential", 2, "clientSecret")]
    [InlineData("CreateCredential", 2, "password")]
    [InlineData("DirectoryEntry", 2, "password")]
    [InlineData("DirectoryEntry", 1, null)]
    [InlineData("HMACSHA3_256", 0, CodeValue.KeyOfAlgorithm)]
    [InlineData("Secret", 0, "secret")]
    [InlineData("WriteLine", 0, null)]
    public void Names_the_argument_that_is_secret(string callee, int index, string? name) => Assert.Equal(name, KnownSink.NameOf(callee, index));

    [Fact]
    public void Only_algorithms_and_clients_take_a_key()
    {
        Assert.True(KnownSink.TakesKey("HMACSHA256"));
        Assert.False(KnownSink.TakesKey("NetworkCredential"));
        Assert.False(KnownSink.TakesKey("Secret"));
        Assert.False(KnownSink.TakesKey("Dictionary"));
    }
}
