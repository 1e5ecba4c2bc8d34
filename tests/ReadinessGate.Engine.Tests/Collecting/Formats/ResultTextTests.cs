using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Tests.Collecting.Formats;

public sealed class ResultTextTests
{
    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 0)]
    [InlineData("x", 0)]
    [InlineData("NaN", 0)]
    [InlineData("-1", 0)]
    [InlineData("1e999", 0)]
    [InlineData("1.5", 1500)]
    [InlineData("1,5", 1500)]
    [InlineData("1,234.5", 1_234_500)]
    [InlineData("1.234,5", 1_234_500)]
    [InlineData("1e300", 366.0 * 24 * 60 * 60 * 1000)]
    public void Reads_seconds_of_every_culture(string? text, double milliseconds) => Assert.Equal(milliseconds, ResultText.Seconds(text));

    [Theory]
    [InlineData("2026-11-21T08:00:00+01:00", "2026-11-21T07:00:00Z")]
    [InlineData("2026-11-21 08:00:00", "2026-11-21T08:00:00Z")]
    [InlineData("yesterday", null)]
    [InlineData(null, null)]
    public void Tells_time_in_UTC(string? text, string? time) => Assert.Equal(time, ResultText.Time(text));

    [Theory]
    [InlineData("/src/bin/Shop.Tests.dll", "Shop.Tests")]
    [InlineData(@"C:\bin\Shop.Tests.EXE", "Shop.Tests")]
    [InlineData("Shop.Tests", "Shop.Tests")]
    [InlineData(" ", null)]
    public void Names_an_assembly_without_folder_and_extension(string path, string? name) => Assert.Equal(name, ResultText.Assembly(path));
}
