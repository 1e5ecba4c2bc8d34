using System.Text;
using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Secrets.Tests.Credentials;

public sealed class EncodedLoginTests
{
    [Theory]
    [InlineData("auths:registry:auth", "ana:s3cr3t-9", true)]
    [InlineData("_auth", "ana:s3cr3t-9", true)]
    [InlineData("auth", "no colon here", false)]
    [InlineData("auth", "ana:<password>", false)]
    [InlineData("name", "ana:s3cr3t-9", false)]
    public void Is_user_and_password_in_base64(string keyPath, string login, bool expected) =>
        Assert.Equal(expected, CredentialFinder.Find(keyPath, Convert.ToBase64String(Encoding.UTF8.GetBytes(login))) is not null);

    [Fact]
    public void Other_texts_are_none() => Assert.Null(CredentialFinder.Find("auth", "required"));
}
