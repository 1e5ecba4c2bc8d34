namespace ReadinessGate.Tests;

public sealed class SemanticVersionTests
{
    // What semver.org lists beside the expression that it suggests.
    [Theory]
    [InlineData("0.0.4")]
    [InlineData("1.2.3")]
    [InlineData("10.20.30")]
    [InlineData("1.1.2-prerelease+meta")]
    [InlineData("1.1.2+meta-valid")]
    [InlineData("1.0.0-alpha.beta.1")]
    [InlineData("1.0.0-alpha0.valid")]
    [InlineData("1.0.0-alpha-a.b-c-somethinglong+build.1-aef.1-its-okay")]
    [InlineData("2.0.0+build.1848")]
    [InlineData("1.2.3----RC-SNAPSHOT.12.9.1--.12+788")]
    [InlineData("1.0.0+0.build.1-rc.10000aaa-kk-0.1")]
    [InlineData("99999999999999999999999.999999999999999999.99999999999999999")]
    [InlineData("1.0.0-0A.is.legal")]
    public void Accepts_what_the_specification_does(string text) => Assert.Equal(text.Split('+')[0], SemanticVersion.Parse(text)?.ToString());

    [Theory]
    [InlineData("1")]
    [InlineData("1.2")]
    [InlineData("1.2.3-0123")]
    [InlineData("1.2.3-0123.0123")]
    [InlineData("1.1.2+.123")]
    [InlineData("+invalid")]
    [InlineData("-invalid")]
    [InlineData("alpha.beta")]
    [InlineData("1.0.0-alpha_beta")]
    [InlineData("1.0.0-alpha..1")]
    [InlineData("01.1.1")]
    [InlineData("1.01.1")]
    [InlineData("1.1.01")]
    [InlineData("1.2.3.DEV")]
    [InlineData("1.2.31.2.3----RC-SNAPSHOT.12.09.1--..12+788")]
    [InlineData("-1.0.3-gamma+b7718")]
    [InlineData("9.8.7+meta+meta")]
    [InlineData("1.2.3-")]
    [InlineData("1.2.3\n")]
    [InlineData("\u0661.2.3")]
    [InlineData("")]
    [InlineData(null)]
    public void Refuses_what_the_specification_does(string? text) => Assert.Null(SemanticVersion.Parse(text));

    [Fact]
    public void Orders_as_rule_11_says()
    {
        string[] ordered = ["1.0.0-2", "1.0.0-11", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "2.0.0", "2.1.0", "2.1.1", "2.10.0", "18446744073709551616.0.0"];
        var versions = ordered.Select(text => SemanticVersion.Parse(text)!).ToArray();
        Assert.Equal(ordered, versions.Reverse().Order().Select(version => version.ToString()));
        for (var left = 0; left < versions.Length; left++)
            for (var right = 0; right < versions.Length; right++)
                Assert.Equal(left.CompareTo(right), Math.Sign(versions[left].CompareTo(versions[right])));
    }

    [Fact]
    public void Takes_no_account_of_build_metadata() => Assert.Equal(SemanticVersion.Parse("1.0.0+a"), SemanticVersion.Parse("1.0.0+b"));

    [Fact]
    public void Ends_on_a_text_that_nearly_fits() => Assert.Null(SemanticVersion.Parse("1.0.0-" + new string('1', 100_000) + "_"));
}
