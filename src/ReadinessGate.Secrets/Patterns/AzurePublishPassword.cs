namespace ReadinessGate.Secrets.Patterns;

/// <summary>The deployment password in a publish profile of Azure App Service.</summary>
public sealed class AzurePublishPassword : TokenPattern
{
    private const string Random = "JoFT7fAtRjCBCh7FAiuCRHsgncQmbtN8XZxixbkluxssomv13eRX6xh0fu1F";

    /// <inheritdoc/>
    public override string Name => "Azure publish password";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["userPWD=\""];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("userName=\"$shop\" userPWD=\"", Random, "\" destinationAppUrl=\"\"")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => ["userPWD=\"<password>\"", Join("userPWD=\"", "bSc93ctSLXuDGdROTRuUwulOGueMNSUiPCmm5RRc", "\"")];

    /// <inheritdoc/>
    protected override string Shape => """userPWD="(?<secret>""" + Mixed + @"[A-Za-z0-9]{60})""";
}
