namespace ReadinessGate.Tool.Tests;

public sealed class RunClockTests
{
    [Fact]
    public void Tells_the_time_to_the_second_in_UTC() => Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", RunClock.Now);
}
