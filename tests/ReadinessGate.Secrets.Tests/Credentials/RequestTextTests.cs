using ReadinessGate.Secrets.Credentials;

namespace ReadinessGate.Secrets.Tests.Credentials;

public sealed class RequestTextTests
{
    private const string Random = "4f8Kd02mQz7LpX1c9VbN";

    [Theory]
    [InlineData("Bearer " + Random, 7)]
    [InlineData("Authorization: Basic YWRtaW46czNjcjN0LTk3", 21)]
    [InlineData("https://api.example.org/v1?api_key=" + Random + "&page=1", 35)]
    [InlineData("https://api.example.org/latest?base=EUR&access_key=" + Random, 51)]
    [InlineData("https://api.example.org/weather?appid=" + Random, 38)]
    public void Finds_what_a_request_carries(string text, int start) => Assert.Equal(start, Assert.Single(RequestText.SecretsIn(text)).Start);

    [Theory]
    [InlineData("Bearer {token}")]
    [InlineData("Bearer authentication scheme")]
    [InlineData("Basic authentication-required")]
    [InlineData("https://api.example.org/v1?api_key=your-key-goes-here")]
    [InlineData("https://example.org/search?token=documentation")]
    [InlineData("https://api.example.org/v1?sort_key=currency&primary_key=iso")]
    [InlineData("https://api.example.org/v1?cache_key=" + Random)]
    [InlineData("")]
    public void Prose_and_placeholders_are_none(string text) => Assert.Empty(RequestText.SecretsIn(text));
}
