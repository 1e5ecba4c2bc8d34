using ReadinessGate.Reporting;

namespace ReadinessGate.Tests.Reporting;

public sealed class HomePathTests
{
    [Theory]
    [InlineData("/Users/les/Projects/shop/README.md", "~/Projects/shop/README.md")]
    [InlineData("reads '/home/ana/shop/a.txt'", "reads '~/shop/a.txt'")]
    [InlineData(@"C:\Users\ana\shop\a.txt", @"~\shop\a.txt")]
    [InlineData(@"""at"": ""C:\\Users\\ana\\shop""", @"""at"": ""~\\shop""")]
    [InlineData("c:/Users/ana/shop", "~/shop")]
    [InlineData("(/home/ana)", "(~)")]
    public void Hides_the_home_of_a_person(string text, string expected) => Assert.Equal(expected, HomePath.Hide(text));

    [Theory]
    [InlineData("https://example.org/home/page/1")]
    [InlineData("src/home/page.razor")]
    [InlineData("GET /Users")]
    [InlineData("the Users of /home")]
    [InlineData("./home/page.html")]
    public void Leaves_other_paths_alone(string text) => Assert.Equal(text, HomePath.Hide(text));
}
