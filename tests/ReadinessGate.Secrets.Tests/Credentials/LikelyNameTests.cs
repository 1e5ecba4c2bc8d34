using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Secrets.Tests.Credentials;

public sealed class LikelyNameTests
{
    private const string Random = "jmnjGbyC3xH8b27Yz87ygGhtviyXMzCp";

    [Theory]
    [InlineData("fallbackKey", "key"), InlineData("receivers:0:routing_key", "key"), InlineData("KnownKeys", "key"), InlineData("ValidTokens", "token"), InlineData("sonar.login", "credential")]
    [InlineData("PublicKey", null), InlineData("cacheKey", null), InlineData("SortKey", null), InlineData("Key", null), InlineData("Tokens", null), InlineData("keyboard", null), InlineData("user", null), InlineData("", null)]
    public void Names_what_a_random_value_is(string keyPath, string? kind) => Assert.Equal(kind, LikelyName.KindOf(keyPath, Random));

    [Theory]
    [InlineData(Random, true), InlineData("0ba5211eb41bca2b28ce10fd1762bd93", true), InlineData("wxelcQaK78sz4jO6dW06WB8_bsF1WE1ozDcuhSp8YJA", true), InlineData("uU1pLniTsWh6sLTZbB48mKiO4g1P36CkWidNI2mS8WA=", true)]
    [InlineData("orders.created.v2.eu-west-1", false), InlineData("4e81a6fb-dd66-c74e-096f-bcb8051cb506", false), InlineData("5D9E9B6B333CD42C99D1DE6175CC0F3EF99DDF68", false)]
    [InlineData("Ctrl+Shift+Alt+F12+K", false), InlineData("jmnjGbyC3xH8b27Yz87", false), InlineData("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", false), InlineData("", false)]
    public void Only_evident_chance_counts(string value, bool expected) => Assert.Equal(expected, LikelyName.IsEvident(value));

    [Theory]
    [InlineData("Key", 32, true), InlineData("_key", 16, true), InlineData("CookieKey", 64, true), InlineData("EncryptionKey", 20, true), InlineData(CodeValue.KeyOfAlgorithm, 20, true)]
    [InlineData("Key", 20, false), InlineData("PublicKey", 32, false), InlineData("Salt", 16, false), InlineData("PngHeader", 16, false)]
    public void Bytes_are_a_key_by_name_and_length(string name, int length, bool expected) => Assert.Equal(expected, LikelyName.IsKeyOfBytes(name, length));
}
