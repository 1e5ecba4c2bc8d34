using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Analyzers.CodeHygiene;
using ReadinessGate.Analyzers.Secrets;
using ReadinessGate.Analyzers.Tests.Verification;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.Tests.Baselines;

public sealed class BaselineSuppressorTests
{
    private const string Two = "class C\n{\n    void M() { try { } catch { } }\n    void M(int a) { try { } catch { } }\n}";

    [Theory, InlineData(0, 2), InlineData(1, 1), InlineData(2, 0), InlineData(3, 0)]
    public async Task Hides_as_many_as_are_accepted_first_come_first(int accepted, int left)
    {
        var hash = await HashAsync();
        var findings = await FindingsAsync(Two, $"at\tRG1005\tsrc/Shop/Code.cs\t{hash}\t{accepted}\n");
        Assert.Equal(left, findings.Length);
        Assert.All(findings.Take(accepted == 1 ? 1 : 0), finding => Assert.Equal(3, finding.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Theory]
    [InlineData("at\tRG1005\tsrc/Other/Code.cs\tHASH\t2\n", 0, "a file that was renamed is none of the compilation")]
    [InlineData("gone\tRG1005\tlib/Old.cs\tHASH\t2\n", 0, "a file of another project that is gone")]
    [InlineData("at\tRG1005\tsrc/Shop/Test0.cs\tHASH\t2\n", 2, "a file that is still there keeps its own")]
    [InlineData("at\tRG1001\tsrc/Shop/Code.cs\tHASH\t2\n", 2, "another rule")]
    [InlineData("at\tRG1005\tsrc/Shop/Code.cs\t0000000000000000\t2\n", 2, "another hash")]
    [InlineData("", 2, "nothing accepted")]
    [InlineData("at\tRG1005\tsrc/Shop/Code.cs\tHASH\n", 2, "an entry that is cut off")]
    [InlineData("at\tRG1005\nat\tRG1005\t\n\n\r\nat\nat\tRG1005\tsrc/Shop/Code.cs\tHASH\tmany", 2, "lines that are none")]
    [InlineData("at\tRG1004\tsrc/Shop/Code.cs\tHASH\t2\r\nat\tRG1005\tsrc/Shop/A.cs\t1\t1\r\nat\tRG1005\tsrc/Shop/A.cs\tHASH\t1\r\nat\tRG1005\tsrc/Shop/Code.cs\tHASH\t1\r\n", 0, "several, one of them of a file that was renamed")]
    public async Task Follows_what_moved_and_nothing_else(string slice, int left, string why) =>
        Assert.True(left == (await FindingsAsync(Two, slice.Replace("HASH", await HashAsync(), StringComparison.Ordinal))).Length, why);

    [Fact]
    public async Task Hides_what_a_limit_of_none_made_an_error() =>
        Assert.Empty(await FindingsAsync(Two, $"at\tRG1005\tsrc/Shop/Code.cs\t{await HashAsync()}\t2\n", "dotnet_diagnostic.RG1005.severity = error"));

    [Theory, InlineData("src/Shop/appsettings.json", 0), InlineData("src/appsettings.json", 1)]
    public async Task Knows_a_credential_by_rule_file_and_name(string path, int left)
    {
        var slice = $"folder\tsrc/Shop\nat\tRG1205\t{path}\t{SecretFingerprint.OfPlace("RG1205", path, "Smtp:Password")}\t1\n";
        var test = new AnalyzerTest<SettingsCredentialAnalyzer>
        {
            TestCode = "",
            GlobalConfig = "build_property.ProjectDir = /project/src/Shop/",
            AdditionalFiles = { ("obj/readiness.accepted", slice), ("src/Shop/appsettings.json", "{ \"Smtp\": { \"Password\": \"hunter2\" } }") },
            Suppressors = { new BaselineSuppressor() },
        };
        Assert.Equal(left, (await test.DiagnosticsAsync()).Length);
    }

    [Fact]
    public void Can_hide_every_rule() =>
        Assert.Equal(
            RuleCatalog.CreateAll().SelectMany(rule => rule.SupportedDiagnostics).Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal),
            new BaselineSuppressor().SupportedSuppressions.Select(suppression => suppression.SuppressedDiagnosticId));

    private static async Task<string> HashAsync() => (await FindingsAsync(Two, ""))[0].Properties[Found.Fingerprint]!;

    private static async Task<Diagnostic[]> FindingsAsync(string code, string slice, string config = "")
    {
        var test = new AnalyzerTest<EmptyCatchAnalyzer>
        {
            TestCode = "",
            Sources = { ("src/Shop/Code.cs", code), ("src/Shop/Test0.cs", "") },
            GlobalConfig = $"build_property.ProjectDir = /project/src/Shop/\n{config}",
            AdditionalFiles = { ("obj/readiness.accepted", "folder\tsrc/Shop\n" + slice) },
            Suppressors = { new BaselineSuppressor() },
        };
        return [.. (await test.DiagnosticsAsync()).OrderBy(finding => finding.Location.SourceSpan.Start)];
    }
}
