namespace ReadinessGate.Tests;

public sealed class TargetTests
{
    [Theory]
    [InlineData("<= 200 ms", "<= 200 ms")]
    [InlineData(">=99.5%", ">= 99.5 %")]
    [InlineData("≤ 200 ms", "<= 200 ms")]
    [InlineData("== 0", "= 0")]
    [InlineData("> 125 MB/s", "> 125 MB/s")]
    [InlineData("< -1.50 °C", "< -1.5 °C")]
    public void Reads_sign_number_and_unit(string text, string shown) => Assert.Equal(shown, Target.Parse(text)?.ToString());

    [Theory]
    [InlineData("200 ms")]
    [InlineData("<= ms")]
    [InlineData("<= 1,5 s")]
    [InlineData("<= 200 ms average")]
    [InlineData("<= 1e9")]
    [InlineData("=> 3")]
    [InlineData("")]
    [InlineData(null)]
    public void Reads_nothing_else(string? text) => Assert.Null(Target.Parse(text));

    [Theory]
    [InlineData("<= 200 ms", 199.999, "EXCEEDED")]
    [InlineData("<= 200 ms", 200, "MET")]
    [InlineData("<= 200 ms", 200.001, "MISSED")]
    [InlineData("< 200 ms", 200, "MISSED")]
    [InlineData(">= 99.5 %", 99.5, "MET")]
    [InlineData(">= 99.5 %", 99.49, "MISSED")]
    [InlineData("> 99.5 %", 99.5, "MISSED")]
    [InlineData("= 0", 0, "MET")]
    [InlineData("= 0", 1, "MISSED")]
    [InlineData("= 3", 2, "MISSED")]
    public void Judges_a_value(string target, double value, string expected) => Assert.Equal(expected, Target.Parse(target)!.StatusOf(value));

    [Theory]
    [InlineData("<= 200 ms", 143, "143 ms")]
    [InlineData("<= 200 ms", 143.256, "143.26 ms")]
    [InlineData("<= 200 ms", 200.0004, "200.0004 ms")]
    [InlineData(">= 99.99 %", 99.9894, "99.989 %")]
    [InlineData("= 0", 0.00001, "0.00001")]
    public void Shows_a_value_on_the_side_of_the_target_where_it_lies(string target, double value, string shown) => Assert.Equal(shown, Target.Parse(target)!.Show(value));
}
