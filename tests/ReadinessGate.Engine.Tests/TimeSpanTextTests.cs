namespace ReadinessGate.Tests;

public sealed class TimeSpanTextTests
{
    [Theory]
    [InlineData("500ms", 500d)]
    [InlineData("30s", 30_000d)]
    [InlineData(" 15 m ", 900_000d)]
    [InlineData("1.5h", 5_400_000d)]
    [InlineData("0s", null)]
    [InlineData("-1s", null)]
    [InlineData("15", null)]
    [InlineData("15 min", null)]
    [InlineData("1,5h", null)]
    [InlineData("15M", null)]
    [InlineData("99999999999s", null)]
    [InlineData("1s\n2s", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Reads_a_number_with_its_unit(string? text, double? milliseconds) => Assert.Equal(milliseconds, TimeSpanText.Parse(text));

    [Theory]
    [InlineData(0, "0 ms")]
    [InlineData(12.5, "12.5 ms")]
    [InlineData(999.999, "1000 ms")]
    [InlineData(1000, "1 s")]
    [InlineData(3501, "3.51 s")]
    [InlineData(90_000, "1.5 m")]
    [InlineData(5_400_000, "1.5 h")]
    [InlineData(60_000.1, "1.01 m")]
    public void Writes_the_largest_unit_and_never_less_than_there_was(double milliseconds, string text) => Assert.Equal(text, TimeSpanText.Of(milliseconds));
}
