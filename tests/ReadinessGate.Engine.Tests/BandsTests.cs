namespace ReadinessGate.Tests;

public sealed class BandsTests
{
    [Theory]
    [InlineData(90, Band.Pass)]
    [InlineData(89.9, Band.Attention)]
    [InlineData(70, Band.Attention)]
    [InlineData(69.9, Band.Fail)]
    public void Calls_a_score_by_its_bounds(double points, Band expected) => Assert.Equal(expected, Bands.Default.Of(new Score(points, 100)));

    [Fact]
    public void Calls_nothing_what_has_no_score() => Assert.Null(Bands.Default.Of(new Score(0, 0)));
}
