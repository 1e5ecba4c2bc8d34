namespace ReadinessGate.Secrets.Tests;

public sealed class PlaceholderTests
{
    [Theory]
    [InlineData(""), InlineData("   "), InlineData("<password>"), InlineData("<your key>"), InlineData("${DB_PASSWORD}"), InlineData("#{DbPassword}#")]
    [InlineData("{{ db.password }}"), InlineData("$(DbPassword)"), InlineData("%DB_PASSWORD%"), InlineData("__DB_PASSWORD__"), InlineData("{0}"), InlineData("{password}")]
    [InlineData("****"), InlineData("xxxx"), InlineData("XXXXXXXX"), InlineData("----"), InlineData("your-google-api-key"), InlineData("your_password"), InlineData("changeme")]
    [InlineData("CHANGE_ME"), InlineData("pass"), InlineData("password"), InlineData("secret"), InlineData("@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/a)")]
    [InlineData("vault:secret/data/db#password"), InlineData("/run/secrets/db"), InlineData("[REDACTED]"), InlineData("put-your-token-here"), InlineData("abc..."), InlineData("example-token"), InlineData("$DB_PASSWORD")]
    [InlineData("{Uri.EscapeDataString(password)}"), InlineData("{Environment.GetEnvironmentVariable("), InlineData("$$MSSQL_SA_PASSWORD"), InlineData("$env:OTHER_PASSWORD"), InlineData("!vault"), InlineData("AQAAANCMnd8BFdERjHoAwE")]
    public void Is_no_secret(string value) => Assert.True(Placeholder.IsPlaceholder(value));

    [Theory]
    [InlineData("hunter2"), InlineData("Pa$$w0rd!"), InlineData("S3cr3t-2024"), InlineData("erlmcp_prod"), InlineData("postgres"), InlineData("mypassword123"), InlineData("theta9!kappa"), InlineData("{hunter2"), InlineData("$$hunter2"), InlineData("!vaulted9")]
    public void May_be_a_secret(string value) => Assert.False(Placeholder.IsPlaceholder(value));

    [Theory]
    [InlineData("AKIAIOSFODNN7EXAMPLE", true), InlineData("npm_aaaaaaZk3vQ9", true), InlineData("npm_12345678Zk3v", true), InlineData("npm_aaaaaZk3vQ9", false), InlineData("npm_1234567Zk3v", false)]
    [InlineData("npm_Zk3vQ9Zk3vQ9Zk3vQ9", true), InlineData("npm_Zk3vQ9Zk3vQ9Zk3vQ", false), InlineData("sk_your_key", true), InlineData("dapichangeme7", true)]
    public void Tells_a_sample_token_from_a_random_one(string token, bool expected) => Assert.Equal(expected, Placeholder.IsSampleToken(token));

    [Fact]
    public void A_huge_value_is_judged_quickly() => Assert.False(Placeholder.IsPlaceholder(new string('a', 500_000) + "{"));
}
