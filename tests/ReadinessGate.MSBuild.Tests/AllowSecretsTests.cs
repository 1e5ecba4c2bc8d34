namespace ReadinessGate.MSBuild.Tests;

public sealed class AllowSecretsTests : IDisposable
{
    private const string Whole = """{ "secrets": { /* note */ "allow": [ { "match": "Test*Key", "because": "fixtures" }, { "match": "*", "path": "src/**", "because": "invented", }, ] } }""";
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private string Policy => Path.Combine(_folder, "readiness.json");

    private string Slice => Path.Combine(_folder, "src", "Shop", "obj", "readiness.allow");

    [Fact]
    public void Hands_over_globs_and_the_folder_and_no_reason() => Assert.Equal("folder\tsrc/Shop\nallow\tTest*Key\t\nallow\t*\tsrc/**\n", Write(Whole));

    [Theory]
    [InlineData("{}"), InlineData(""), InlineData("{ \"secrets\": { \"allow\": [] } }"), InlineData("{ \"secrets\": { \"allow\": [ { \"match\": \"*\" } ] } }")]
    [InlineData("{ \"secrets\": { \"allow\": [ { \"match\": \"*\", \"because\": \" \" }, { \"match\": \"\", \"because\": \"fixtures\" }, { \"match\": \"*\", \"path\": \"\", \"because\": \"fixtures\" } ] } }")]
    public void Nothing_allowed_leaves_no_file(string policy) => Assert.Null(Write(policy));

    [Fact]
    public void A_file_that_says_the_same_is_left_alone()
    {
        Write(Whole);
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Slice, old);
        Write(Whole.Replace("fixtures", "only fixtures", StringComparison.Ordinal));
        Assert.Equal(old, File.GetLastWriteTimeUtc(Slice));
        Write(Whole.Replace("Test*Key", "*Key", StringComparison.Ordinal));
        Assert.NotEqual(old, File.GetLastWriteTimeUtc(Slice));
    }

    [Fact]
    public void What_is_allowed_no_more_is_emptied_so_that_the_compiler_runs()
    {
        Write(Whole);
        Assert.Equal("folder\tsrc/Shop\n", Write("{}"));
    }

    [Fact]
    public void A_policy_that_can_not_be_read_is_one_clear_error()
    {
        var engine = new RecordingEngine();
        Assert.False(new AllowSecrets { BuildEngine = engine, Policy = Policy, Folder = _folder, File = Slice }.Execute());
        Assert.StartsWith("error RG0002 readiness.json", Assert.Single(engine.Events), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string? Write(string policy)
    {
        File.WriteAllText(Policy, policy);
        Assert.True(new AllowSecrets { BuildEngine = new RecordingEngine(), Policy = Policy, Folder = Path.Combine(_folder, "src", "Shop"), File = Slice }.Execute());
        return File.Exists(Slice) ? File.ReadAllText(Slice) : null;
    }
}
