using ReadinessGate.Secrets.Allowing;

namespace ReadinessGate.Secrets.Tests.Allowing;

public sealed class AllowedSecretTests
{
    [Theory]
    [InlineData("Test*Key", "TestSigningKey", true), InlineData("test*key", "TESTKEY", true), InlineData("Test*Key", "MyTestKey", false), InlineData("Test*Key", "Fixtures:TestApiKey", true), InlineData("Smtp:Password", "Smtp:Password", true)]
    [InlineData("Smtp:Password", "Password", false), InlineData("ApiKeys", "ApiKeys:0", true), InlineData("ClientSecret", "Clients:0:ClientSecret", true), InlineData("Key?", "Key1", true), InlineData("Key?", "Key", false), InlineData("a.b", "axb", false), InlineData("0", "0", true)]
    [InlineData("*", null, true), InlineData("**", null, false), InlineData("Test*", null, false)]
    public void Compares_the_whole_name_and_its_last_part(string match, string? name, bool expected) => Assert.Equal(expected, new AllowedSecret(0, match, null).Allows(name, "src/a.cs"));

    [Theory]
    [InlineData("src/**", "src/a/b.cs", true), InlineData("src/*", "src/a/b.cs", false), InlineData("src/*.cs", "src/a.cs", true), InlineData("**/*.json", "a.json", true), InlineData("**/*.json", "x/y/a.json", true), InlineData("tests/", "tests/a/b.cs", true)]
    [InlineData("a?.cs", "ab.cs", true), InlineData("Src/**", "src/a.cs", false), InlineData("a.cs", "b/a.cs", false), InlineData("**/fixtures/**", "tests/fixtures/a.txt", true), InlineData("a(b/*", "a(b/c", true)]
    public void Compares_paths_as_globs(string glob, string path, bool expected)
    {
        var entry = new AllowedSecret(0, "*", glob);
        Assert.Equal(expected, entry.IsIn(path));
        Assert.Equal(expected, entry.Allows(null, path));
    }

    [Fact]
    public void A_glob_made_to_be_slow_allows_nothing() => Assert.False(new AllowedSecret(0, string.Concat(Enumerable.Repeat("*a", 60)), null).Allows(new string('a', 5000) + "b", "x"));
}
