namespace ReadinessGate.Package.Tests;

public sealed class WebAppTests(GreenRepository green)
{
    [Fact]
    public void A_web_app_is_judged_and_its_settings_are_read()
    {
        var web = green.After("web");
        Assert.Single(green.FindingsIn("web"), line => line.Contains("warning RG1205: value of 'Payments:ApiKey'", StringComparison.Ordinal));
        Assert.DoesNotContain(green.FindingsIn("web"), line => line.Contains("RG1101", StringComparison.Ordinal));
        Assert.Equal("READY", web.Verdict);
    }
}
