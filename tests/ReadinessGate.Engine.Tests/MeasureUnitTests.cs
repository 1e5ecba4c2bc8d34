namespace ReadinessGate.Tests;

public sealed class MeasureUnitTests
{
    [Theory]
    [InlineData(1.5, "s", "ms", 1500d)]
    [InlineData(200, "ms", "s", 0.2)]
    [InlineData(7, "min", "h", 0.116666666666667)]
    [InlineData(2, "GB", "MB", 2000d)]
    [InlineData(1, "MiB", "KiB", 1024d)]
    [InlineData(1, "KiB", "B", 1024d)]
    [InlineData(0.57, "ratio", "%", 57d)]
    [InlineData(149_170_000, "B/s", "MB/s", 149.17)]
    [InlineData(5, "orders", "orders", 5d)]
    [InlineData(5, "req/s", "req/s", 5d)]
    [InlineData(5, "", "", 5d)]
    public void Converts_within_a_dimension(double value, string from, string to, double expected) =>
        Assert.Equal(expected, MeasureUnit.Of(from).Convert(value, MeasureUnit.Of(to))!.Value, 1e-12);

    [Theory]
    [InlineData("s", "MB")]
    [InlineData("orders", "carts")]
    [InlineData("MB/s", "MB")]
    [InlineData("MB/s", "MB/min")]
    [InlineData("", "ms")]
    [InlineData("MS", "ms")]
    public void Converts_nothing_else(string from, string to) => Assert.Null(MeasureUnit.Of(from).Convert(1, MeasureUnit.Of(to)));
}
