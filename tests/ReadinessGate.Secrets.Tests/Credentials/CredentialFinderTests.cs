using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Secrets.Tests.Credentials;

public sealed class CredentialFinderTests
{
    [Theory]
    [InlineData("ConnectionStrings:Main", "Server=db;User Id=app;Password=hunter2hunter2", "password", 14)]
    [InlineData("ConnectionStrings:Main", "Server=db;pwd = 'hunter;2' ;Encrypt=true", "password", 8)]
    [InlineData("Database", "postgresql://orders:hunter2@db:5432/orders", "password", 7)]
    [InlineData("Bus", "Endpoint=sb://a/;SharedAccessKeyName=root;SharedAccessKey=Zk3vQ9xTm7LbRp2Y=", "password", 17)]
    [InlineData("Smtp:Password", "hunter2", "password", 7)]
    [InlineData("DB_PASSWORD", "${DB_PASSWORD:-hunter2!}", "password", 8)]
    [InlineData("ERLANG_COOKIE", "erlmcp_prod", "shared cookie", 11)]
    [InlineData("ERLANG_COOKIE_SECRET", "erlmcp_prod", "secret", 11)]
    public void Finds_a_credential_and_the_length_of_its_secret(string keyPath, string value, string kind, int length) =>
        Assert.Equal(new Credential(keyPath, kind, length), CredentialFinder.Find(keyPath, value));

    [Theory]
    [InlineData("ConnectionStrings:Main", "Server=db;Password=;Trusted_Connection=true"), InlineData("ConnectionStrings:Main", "Server=db;Password=${DB_PASSWORD}")]
    [InlineData("ConnectionStrings:Main", "Server=db;Integrated Security=true"), InlineData("Database", "postgresql://user:pass@host/db"), InlineData("Database", "postgresql://orders@db/orders")]
    [InlineData("GOOGLE_API_KEY", "your-google-api-key"), InlineData("Auth:Token", "true"), InlineData("Auth:Token", "3600"), InlineData("Auth:Token", "00:30:00"), InlineData("Auth:Token", "https://login.example.org/token")]
    [InlineData("Messages:InvalidToken", "The token is not valid"), InlineData("Title", "hunter2"), InlineData("Azure:AccountKey", "Eby8vdM02xNOcqFlqUwJPLl"), InlineData("Storage", "UseDevelopmentStorage=true")]
    [InlineData("DB_PASSWORD", "${DB_PASSWORD:-postgres}"), InlineData("DB_PASSWORD", "${DB_PASSWORD:-${OTHER:-hunter2!}}"), InlineData("DB_PASSWORD", "${DB_PASSWORD:?it is missing!}"), InlineData("DB_PASSWORD", "ENC[AES256_GCM,data:x1y2z3,type:str]"), InlineData("Db", "Data Source=X;Password=MYPASSWORD")]
    [InlineData("Storage", "AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLl")]
    [InlineData("Logging:LogLevel:Orders.TokenService", "Warning"), InlineData("dependencies:NuGet.Credentials", "7.9.0-rc.42413"), InlineData("Auth:DefaultToken", "Bearer")]
    public void Stays_silent(string keyPath, string value) => Assert.Null(CredentialFinder.Find(keyPath, value));

    [Theory, InlineData("12345", false), InlineData("123456", true)]
    public void A_number_counts_from_six_digits(string value, bool expected) => Assert.Equal(expected, CredentialFinder.Find("Pin:Password", value) is not null);

    [Fact]
    public void A_huge_value_is_no_credential() => Assert.Null(CredentialFinder.Find("Password", new string('k', 1_000_000)));
}
