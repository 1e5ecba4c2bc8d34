using ReadinessGate.Checks.Code;

namespace ReadinessGate.Tests.Checks.Code;

public sealed class NullableWarningsTests
{
    [Theory]
    [InlineData("CS8600", true), InlineData("CS8602", true), InlineData("CS8618", true), InlineData("CS8625", true), InlineData("CS8632", true), InlineData("CS8714", true), InlineData("CS8777", true), InlineData("CS8847", true)]
    [InlineData("CS8656", false), InlineData("CS0168", false), InlineData("CA8600", false), InlineData("CS86", false), InlineData("CS", false), InlineData("", false)]
    public void Knows_the_warnings_about_nullable_references(string id, bool expected) => Assert.Equal(expected, NullableWarnings.Contains(id));
}
