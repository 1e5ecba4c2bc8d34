namespace ReadinessGate.Package.Tests;

public sealed class SecretsTests(GreenRepository green, RedRepository red)
{
    [Fact]
    public void A_secret_outside_of_every_project_fails_the_gate_and_is_printed_nowhere()
    {
        Assert.Contains(
            "deploy/values.yaml(2,13): error RG4020: RG1205: value of 'database:password' looks like a real password (redacted, 12 chars). Fix: read it from configuration; if it was ever valid, change it",
            red.FindingsIn("leaked"));
        var workspace = red.After("leaked");
        Assert.Equal("NOT READY", workspace.Verdict);
        Assert.Equal("fail", workspace.OutcomeOf("RG4020"));
        string[] texts = [workspace.Readiness("verify").Exits(1).Output, workspace.Read("artifacts/readiness/report.md"), workspace.Read("artifacts/readiness/result.json"), .. red.FindingsIn("leaked")];
        Assert.All(texts, text => Assert.DoesNotContain(RedRepository.Leaked, text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_readiness_json_allows_is_silent_in_compiler_and_gate_as_long_as_it_is_allowed()
    {
        var workspace = green.After("allowed");
        Assert.Empty(green.FindingsIn("allowed"));
        Assert.Equal("READY", workspace.Verdict);
        Assert.Equal("pass", workspace.OutcomeOf("RG4020"));

        Assert.StartsWith("src/Shop/Keys.cs(1,85): warning RG1202: key 'PaymentsApiKey' in source", Assert.Single(AfterEdit(workspace, "PaymentsApiKey", "PaymentApiKey")), StringComparison.Ordinal);
        var verify = workspace.Readiness("verify").Exits(1);
        Assert.Contains("RG0003 readiness.json(4,7): 'PaymentApiKey' matches no secret.", verify.Output, StringComparison.Ordinal);
        Assert.Contains("RG4020 src/Shop/Keys.cs(1,86): RG1202: ", verify.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("appsettings.json", verify.Output, StringComparison.Ordinal);

        AfterEdit(workspace, "PaymentApiKey", "PaymentsApiKey");
        Assert.StartsWith("src/Shop/appsettings.json(1,", Assert.Single(AfterEdit(workspace, "Smtp:Password", "Smtp:Passphrase")), StringComparison.Ordinal);
        Assert.Empty(AfterEdit(workspace, "Smtp:Passphrase", "Smtp:Password"));
    }

    // What an incremental build of the library says about its files.
    private static string[] AfterEdit(Workspace workspace, string old, string replacement)
    {
        workspace.Edit("readiness.json", old, replacement);
        var folder = workspace.Folder + Path.DirectorySeparatorChar;
        return [.. workspace.Dotnet("build", "src/Shop", "--no-restore").Exits(0).Findings.Select(line => line.Replace(folder, "", StringComparison.Ordinal).Replace('\\', '/')).Where(line => line.StartsWith("src/", StringComparison.Ordinal))];
    }
}
