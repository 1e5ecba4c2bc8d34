namespace ReadinessGate.Tests;

public sealed class OwnerPatternTests
{
    // The examples of GitHub's page about code owners, and what stands beside them.
    [Theory]
    [InlineData("*", "a.cs", true)]
    [InlineData("*", "src/a/b.cs", true)]
    [InlineData("*.js", "web/app.js", true)]
    [InlineData("*.js", "web/app.ts", false)]
    [InlineData("/build/logs/", "build/logs/a/b.log", true)]
    [InlineData("/build/logs/", "src/build/logs/b.log", false)]
    [InlineData("docs/*", "docs/getting-started.md", true)]
    [InlineData("docs/*", "docs/build-app/troubleshooting.md", false)]
    [InlineData("apps/", "src/apps/a.cs", true)]
    [InlineData("apps/", "apps", false)]
    [InlineData("/docs/", "docs/a/b.md", true)]
    [InlineData("/apps/github", "apps/github/a.cs", true)]
    [InlineData("/apps/github", "apps/github-2/a.cs", false)]
    [InlineData("**/logs", "build/logs/a.txt", true)]
    [InlineData("**/logs", "logs", true)]
    [InlineData("src/**/Orders.csproj", "src/Orders.csproj", true)]
    [InlineData("src/**/Orders.csproj", "src/a/b/Orders.csproj", true)]
    [InlineData("src/Order?.csproj", "src/Orders.csproj", true)]
    [InlineData("src/a", "x/src/a/b.cs", false)]
    [InlineData("/SRC/", "src/a.cs", false)]
    [InlineData("/", "a.cs", false)]
    public void Matches_as_GitHub_does(string pattern, string path, bool expected) =>
        Assert.Equal(expected, OwnerPattern.Parse(pattern, isGitLab: false).Matches(path.Split('/')));

    [Theory]
    [InlineData("internal/README.md", "a/internal/README.md", true)]
    [InlineData("/internal/README.md", "a/internal/README.md", false)]
    [InlineData("docs/*", "a/docs/b.md", true)]
    [InlineData("docs/*", "a/docs/b/c.md", false)]
    public void Matches_as_GitLab_does(string pattern, string path, bool expected) =>
        Assert.Equal(expected, OwnerPattern.Parse(pattern, isGitLab: true).Matches(path.Split('/')));

    [Fact]
    public void Ends_however_many_folders_may_stand_between()
    {
        var pattern = OwnerPattern.Parse(string.Concat(Enumerable.Repeat("**/a/", 500)) + "b", isGitLab: false);
        Assert.False(pattern.Matches([.. Enumerable.Repeat("a", 1000)]));
        Assert.True(pattern.Matches([.. Enumerable.Repeat("a", 1000), "b"]));
    }
}
