using ReadinessGate.Recording;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Recording;

public sealed class EnforcedRulesTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Theory]
    [InlineData("", "class C;", "RG1001,RG1004")]
    [InlineData("CS1591;rg1001", "class C;", "RG1004")]
    [InlineData("", "#pragma warning disable RG1001 // later", "RG1004")]
    [InlineData("", "[SuppressMessage(\"c\", \"RG1004\")] class C;", "RG1001")]
    [InlineData("", "// RG1001 is quoted here", "RG1001,RG1004")]
    [InlineData("", "#pragma warning disable CS0168", "RG1001,RG1004")]
    [InlineData("", "#pragma warning disable\nclass C;", "")]
    [InlineData("", "#pragma warning disable // all\r\nclass C;", "")]
    [InlineData("", "#pragma warning restore\nclass C;", "RG1001,RG1004")]
    public void Leaves_out_what_a_project_or_a_source_silences(string noWarn, string code, string expected)
    {
        _system.Write("Code.cs", code);
        Assert.Equal(expected, Enforced(noWarn, []));
    }

    [Theory]
    [InlineData("dotnet_diagnostic.RG1001.severity = none", "RG1004")]
    [InlineData("  dotnet_diagnostic.RG1001.severity=suggestion", "RG1004")]
    [InlineData("dotnet_diagnostic.RG1001.severity = error", "RG1001,RG1004")]
    [InlineData("# dotnet_diagnostic.RG1001.severity = none", "RG1001,RG1004")]
    public void Leaves_out_what_an_analyzer_config_lowers(string line, string expected) =>
        Assert.Equal(expected, Enforced("", [_system.Write(".editorconfig", "[*.cs]\n" + line + "\n"), _system.PathOf("none.globalconfig")]));

    [Fact]
    public void Enforces_nothing_that_was_not_raised() => Assert.Empty(EnforcedRules.Of(Request("", []) with { Raised = [] }, []));

    private string Enforced(string noWarn, ImmutableArray<string> configs) => string.Join(',', EnforcedRules.Of(Request(noWarn, configs), [new SourceDocument("Code.cs", "", "")]));

    private BuildRequest Request(string noWarn, ImmutableArray<string> configs) => new()
    {
        Target = new RecordTarget(_system.Root, _system.Root, _system.PathOf("Shop.csproj"), "net10.0", "Debug"),
        Assembly = "",
        Raised = ["RG1004", "RG1001"],
        NoWarn = noWarn,
        AnalyzerConfigs = configs,
    };
}
