using ReadinessGate.Reporting;

namespace ReadinessGate.Tool.Tests;

public sealed class GateModeTests
{
    [Theory]
    [InlineData("", true, "error", "error")]
    [InlineData("", false, "error", "warning")]
    [InlineData("", false, "info", "info")]
    [InlineData("enforce", false, "error", "error")]
    [InlineData("Enforce", false, "warning", "warning")]
    [InlineData("warn", true, "error", "warning")]
    [InlineData("report", true, "error", null)]
    [InlineData("off", true, "info", null)]
    public void Adjusts_how_loud_a_diagnostic_is(string mode, bool hasPolicy, string severity, string? expected) =>
        Assert.Equal(expected, GateMode.Of(mode, hasPolicy).Adjust(new Diagnostic(severity, "RG2001", null, "x"))?.Severity);

    [Fact]
    public void Names_a_mode_that_does_not_exist() =>
        Assert.Equal("ReadinessGateMode is 'loud'; allowed: off, report, warn, enforce", Assert.Throws<UsageException>(() => GateMode.Of("loud", true)).Message);
}
