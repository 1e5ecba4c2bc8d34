using ReadinessGate.Policies;

namespace ReadinessGate.Tests.Policies;

public sealed class RelativePathTests
{
    [Theory, InlineData(""), InlineData(" "), InlineData("/a"), InlineData("\\a"), InlineData("C:a"), InlineData("a/../../b"), InlineData("..")]
    public void Sees_what_leaves(string path) => Assert.True(RelativePath.Leaves(path));

    [Theory, InlineData("a"), InlineData("a/**/*.md"), InlineData("..a"), InlineData("./a")]
    public void Sees_what_stays(string path) => Assert.False(RelativePath.Leaves(path));
}
