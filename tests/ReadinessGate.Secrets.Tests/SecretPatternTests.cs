using System.Runtime.CompilerServices;

namespace ReadinessGate.Secrets.Tests;

public sealed class SecretPatternTests
{
    public static TheoryData<string> Patterns { get; } = new(SecretCatalog.All.Select(pattern => pattern.GetType().Name));

    [Fact]
    public void The_catalog_holds_one_format_per_file()
    {
        var files = Directory.EnumerateFiles(PatternsFolder(), "*.cs").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);
        Assert.Equal(files, SecretCatalog.All.Select(pattern => pattern.GetType().Name));
    }

    [Fact]
    public void At_least_150_formats_are_known() => Assert.True(SecretCatalog.All.Count >= 150);

    [Fact]
    public void No_two_formats_share_a_name() => Assert.Distinct(SecretCatalog.All.Select(pattern => pattern.Name));

    [Fact]
    public void A_keyword_is_long_enough_to_be_rare() =>
        Assert.All(SecretCatalog.All, pattern => Assert.All(pattern.Keywords, keyword => Assert.True(keyword.Length >= 3, keyword)));

    [Theory, MemberData(nameof(Patterns))]
    public void Each_hit_is_found_once_and_as_its_own_kind(string pattern)
    {
        var subject = Pattern(pattern);
        Assert.NotEmpty(subject.Hits);
        Assert.All(subject.Hits, hit =>
        {
            var match = Assert.Single(SecretScanner.All.Scan(hit));
            Assert.Equal((subject.Name, subject.Tier), (match.Kind, match.Tier));
        });
    }

    [Theory, MemberData(nameof(Patterns))]
    public void No_near_miss_counts_at_the_tier_of_the_format(string pattern)
    {
        var subject = Pattern(pattern);
        Assert.NotEmpty(subject.NearMisses);
        Assert.All(subject.NearMisses, text => Assert.DoesNotContain(SecretScanner.All.Scan(text), match => match.Tier == subject.Tier));
    }

    [Theory, MemberData(nameof(Patterns))]
    public void Each_hit_is_found_between_other_text(string pattern)
    {
        var noise = new string('-', 9000) + " \n";
        Assert.All(Pattern(pattern).Hits, hit => Assert.Single(SecretScanner.All.Scan(noise + hit + "\n" + noise)));
    }

    [Theory, MemberData(nameof(Patterns))]
    public void What_may_be_printed_never_holds_the_secret(string pattern) =>
        Assert.All(Pattern(pattern).Hits, hit =>
        {
            var match = Assert.Single(SecretScanner.All.Scan(hit));
            Assert.DoesNotContain(hit.Substring(match.Start, match.Length), match.Redacted, StringComparison.Ordinal);
            Assert.True(match.PublicPrefix.Length < 32, match.PublicPrefix);
        });

    private static string PatternsFolder([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "src", "ReadinessGate.Secrets", "Patterns");

    private static SecretPattern Pattern(string name) => SecretCatalog.All.Single(pattern => pattern.GetType().Name == name);
}
