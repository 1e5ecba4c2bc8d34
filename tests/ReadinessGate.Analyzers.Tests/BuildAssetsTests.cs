using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ReadinessGate.Analyzers.Tests;

/// <summary>Holds the files in <c>build/</c>, which name rules, against the rules themselves.</summary>
public sealed class BuildAssetsTests
{
    private static readonly string[] ProviderTier = ["RG1201", "RG1203"];
    private static readonly string[] Rules = [.. RuleCatalogTests.Rules.Select(rule => rule.Id).Where(id => id != "RG1000").Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_rule_but_the_provider_tier_stays_a_warning() => Assert.Equal(Rules.Except(ProviderTier), SoftRules(0));

    [Fact]
    public void In_tests_the_provider_tier_stays_a_warning_too() => Assert.Equal(ProviderTier, SoftRules(1));

    [Theory, InlineData("ReadinessGate.globalconfig", "error"), InlineData("ReadinessGate.Tests.globalconfig", "warning")]
    public void The_global_config_sets_the_severity_of_the_provider_tier(string file, string severity) =>
        Assert.Equal(["RG1000=suggestion", .. ProviderTier.Select(id => $"{id}={severity}")], Severities(file));

    [Theory, InlineData("ReadinessGate.globalconfig"), InlineData("ReadinessGate.Tests.globalconfig")]
    public void The_compiler_reads_the_global_config_and_lets_the_users_own_win(string file)
    {
        var own = AnalyzerConfig.Parse("is_global = true\ndotnet_diagnostic.RG1201.severity = none", "/project/.globalconfig");
        var set = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(Text(file), "/package/" + file), own }, out var errors);
        Assert.Empty(errors);
        Assert.Equal(ReportDiagnostic.Suppress, set.GlobalConfigOptions.TreeOptions["RG1201"]);
        Assert.True(set.GlobalConfigOptions.TreeOptions.ContainsKey("RG1203"));
    }

    private static IEnumerable<string> SoftRules(int position) =>
        XDocument.Parse(Text("ReadinessGate.CodeRules.targets")).Descendants("_ReadinessGateSoftRules").ElementAt(position).Value
            .Replace("$(_ReadinessGateSoftRules)", "", StringComparison.Ordinal).Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Severities(string file) =>
        Regex.Matches(Text(file), @"^dotnet_diagnostic\.(\w+)\.severity = (\w+)", RegexOptions.Multiline).Select(match => $"{match.Groups[1].Value}={match.Groups[2].Value}");

    private static string Text(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "build", file));
}
