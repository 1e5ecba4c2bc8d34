namespace ReadinessGate.Tool.Tests;

public sealed class ExitCodeTests
{
    [Theory]
    [InlineData(Verdict.Ready, true, 0)]
    [InlineData(Verdict.Ready, false, 0)]
    [InlineData(Verdict.NotReady, true, 1)]
    [InlineData(Verdict.NotReady, false, 1)]
    [InlineData(Verdict.Incomplete, true, 1)]
    [InlineData(Verdict.Incomplete, false, 1)]
    [InlineData(Verdict.AlmostReady, true, 2)]
    [InlineData(Verdict.AlmostReady, false, 0)]
    public void Is_that_of_the_verdict(Verdict verdict, bool failOnAlmostReady, int code) => Assert.Equal(code, ExitCode.Of(verdict, failOnAlmostReady));
}
