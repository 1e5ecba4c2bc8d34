using System.Text;
using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Secrets.Tests.Credentials;

public sealed class SigningKeyTests
{
    [Theory]
    [InlineData("", "has 0 bytes of at least 32")]
    [InlineData("q7Zr2vKx9mWb4tHc8nPe5sLd3gFj6yA", "has 31 bytes of at least 32")]
    [InlineData("abababababababababababababababababab", "is made of 2 different bytes")]
    [InlineData("passwordpasswordpasswordpasswordpass", "repeats itself")]
    [InlineData("abcdefghijklmnopqrstuvwxyz0123456789", "counts up or down")]
    public void Names_the_flaw(string key, string flaw) => Assert.Equal(flaw, SigningKey.FlawOf(Encoding.UTF8.GetBytes(key)));

    [Theory]
    [InlineData("q7Zr2vKx9mWb4tHc8nPe5sLd3gFj6yAu")]
    [InlineData("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    [InlineData("Bitcoin seed")]
    public void Finds_none_in_random_and_in_published_keys(string key) => Assert.Null(SigningKey.FlawOf(Encoding.UTF8.GetBytes(key)));
}
