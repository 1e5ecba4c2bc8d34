namespace ReadinessGate.Secrets.Tests;

public sealed class SecretScannerTests
{
    private const string Random = "Vd7mQ2xLk9TzRb4NpYw8HsGf3JcEa1";

    [Fact]
    public void Names_kind_prefix_place_and_length()
    {
        var token = string.Concat("ghp_", Random, Base62Checksum.Of(Random));
        var match = Assert.Single(SecretScanner.All.Scan("a = " + token));
        Assert.Equal(new SecretMatch("GitHub token", SecretTier.ProviderToken, "ghp_", 4, 40), match);
        Assert.Equal("ghp_…, redacted, 40 chars", match.Redacted);
    }

    [Fact]
    public void A_failed_checksum_demotes_and_does_not_hide()
    {
        var match = Assert.Single(SecretScanner.All.Scan(string.Concat("ghp_", Random, "0a1B2c")));
        Assert.Equal(SecretTier.Credential, match.Tier);
    }

    [Theory, InlineData("npm_", "0a1B2c"), InlineData("glsa_", "aB_9cb5a7ed")]
    public void A_failed_checksum_of_another_provider_demotes_too(string prefix, string end) =>
        Assert.Equal(SecretTier.Credential, Assert.Single(SecretScanner.All.Scan(string.Concat(prefix, Random, end))).Tier);

    [Fact]
    public void The_checksum_is_the_one_that_GitHub_uses() => Assert.Equal("0mLq17", Base62Checksum.Of("zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ"));

    [Fact]
    public void A_text_without_keywords_has_no_match() => Assert.Empty(SecretScanner.All.Scan("nothing here, not even in € or 漢字"));

    [Fact]
    public void An_empty_text_has_no_match() => Assert.Empty(SecretScanner.All.Scan(""));

    [Fact]
    public void A_keyword_at_the_very_end_has_no_match() => Assert.Empty(SecretScanner.All.Scan("text -----BEGIN "));

    [Fact]
    public void Finds_several_in_the_order_of_the_text()
    {
        var aws = string.Concat("AKIA", "Q3ZT7LMXW2PVBK5N");
        var stripe = string.Concat("sk_live_", "V8zKq3mXw7LpR2sJd6Hf9Gc4");
        Assert.Equal(["Stripe live key", "AWS access key id"], SecretScanner.All.Scan($"{stripe}\n{aws}").Select(match => match.Kind));
    }

    [Theory, InlineData("AKIA"), InlineData("-----BEGIN PRIVATE KEY-----"), InlineData("aws_secret_access_key = "), InlineData("sk-proj-a1A_"), InlineData("DATADOG_API_KEY="), InlineData("\"Datadog\": { "), InlineData("JQQJ99"), InlineData("live_"), InlineData(" 1//0aB"), InlineData("8Q~"), InlineData("\nsl.aB3")]
    public void A_million_characters_of_keywords_are_read_in_linear_time(string keyword)
    {
        var text = string.Concat(Enumerable.Repeat(keyword, 1_000_000 / keyword.Length));
        var started = Environment.TickCount64;
        Assert.DoesNotContain(SecretScanner.All.Scan(text), match => match.Length == 0);
        Assert.InRange(Environment.TickCount64 - started, 0, 5_000);
    }
}
