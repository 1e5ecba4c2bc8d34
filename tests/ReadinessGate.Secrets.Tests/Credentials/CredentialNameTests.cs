using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Secrets.Tests.Credentials;

public sealed class CredentialNameTests
{
    [Theory]
    [InlineData("Smtp:Password", "password"), InlineData("DB_PASSWORD", "password"), InlineData("passPhrase", "password"), InlineData("catchPhrase", null), InlineData("cancellationToken", null), InlineData("NextPageToken", null), InlineData("passphrase-fd", null), InlineData("You must enter a password", null), InlineData("Admin password", "password"), InlineData("dbpassword", "password"), InlineData("Db:Pwd", "password"), InlineData("ClientSecret", "secret")]
    [InlineData("Clients:0:ClientSecret", "secret"), InlineData("ApiKey", "key"), InlineData("api-key", "key"), InlineData("GOOGLE_API_KEY", "key"), InlineData("APIKey2", "key"), InlineData("AuthToken", "token")]
    [InlineData("Jwt:SigningKey", "key"), InlineData("Jwt:Key", "key"), InlineData("Jwt__Key", "key"), InlineData("Cache:Key", null), InlineData("Key", null), InlineData("Tokens:0", null), InlineData("AdminCredentials", "credential"), InlineData("PasswordForAdmin", "password")]
    [InlineData("PasswordHeader", null), InlineData("TokenField", null), InlineData("SecretName", null), InlineData("TokenId", null), InlineData("TokenUrl", null), InlineData("PasswordPath", null)]
    [InlineData("PasswordPolicy", null), InlineData("PasswordHash", null), InlineData("PasswordSalt", null), InlineData("TokenFormat", null), InlineData("PasswordMessage", null), InlineData("TokenTemplate", null)]
    [InlineData("TokenScheme", null), InlineData("TokenPrefix", null), InlineData("PasswordLength", null), InlineData("PublicKeyToken", null), InlineData("Tokenizer", null), InlineData("PrimaryKey", null)]
    [InlineData("RABBITMQ_DEFAULT_PASS", "password"), InlineData("smtpPass", "password"), InlineData("pass", "password"), InlineData("FirstPass", null), InlineData("RABBITMQ_ERLANG_COOKIE", "shared cookie"), InlineData("SESSION_COOKIE", null), InlineData("_auth", "credential"), InlineData("auth", null), InlineData("requirepass", "password")]
    [InlineData("TokenSha256", null), InlineData("token-service@sha256", null), InlineData("secret-digest", null)]
    [InlineData("Secretary", null), InlineData("Keywords", null), InlineData("", null), InlineData("::", null), InlineData("0:1", null)]
    public void Knows_what_a_name_promises(string keyPath, string? kind) => Assert.Equal(kind, CredentialName.KindOf(keyPath));
}
