namespace ReadinessGate.MSBuild.Tests;

public sealed class RaiseRulesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Theory]
    [InlineData("""{ "rules": { "RG1004": { "max": 0 }, "RG1001": { "max": 3 } } }""", "RG1004")]
    [InlineData("""{ "rules": { "RG1203": {"max":0,}, /* note */ "RG1004": { "max": 0 } } }""", "RG1004,RG1203")]
    [InlineData("""{ "rules": { "RG0110": { "max": 0 } } }""", "RG0110")]
    [InlineData("""{ /* "RG1004": { "max": 0 } */ }""", "")]
    [InlineData("{ // \"RG1004\": { \"max\": 0 }\n }", "")]
    [InlineData("""{ "note": "// \"", "rules": { "RG1004": { "max": 0 } } }""", "RG1004")]
    [InlineData("""{ "rules": { "RG1004": { "max": 01 } } }""", "")]
    [InlineData("", "")]
    public void Raises_the_rules_that_accept_no_finding(string policy, string ids)
    {
        Assert.Equal(ids.Split(',', StringSplitOptions.RemoveEmptyEntries), Raise(policy).Split('\n').Where(line => line.StartsWith("dotnet_diagnostic", StringComparison.Ordinal)).Select(line => line.Split('.')[1]));
    }

    [Fact]
    public void The_file_is_a_global_config_above_the_users_own()
    {
        Assert.StartsWith("is_global = true\nglobal_level = 101\n", Raise("{}"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_can_not_be_read_is_one_clear_error()
    {
        var engine = new RecordingEngine();
        Assert.False(new RaiseRules { BuildEngine = engine, Policy = Path.Combine(_folder, "none.json"), Config = Path.Combine(_folder, "c") }.Execute());
        Assert.StartsWith("error RG0002 none.json", Assert.Single(engine.Events), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Raise(string policy)
    {
        var (path, config) = (Path.Combine(_folder, "readiness.json"), Path.Combine(_folder, "obj", "readiness.globalconfig"));
        File.WriteAllText(path, policy);
        Assert.True(new RaiseRules { BuildEngine = new RecordingEngine(), Policy = path, Config = config }.Execute());
        Assert.True(new RaiseRules { BuildEngine = new RecordingEngine(), Policy = path, Config = config }.Execute());
        return File.ReadAllText(config);
    }
}
