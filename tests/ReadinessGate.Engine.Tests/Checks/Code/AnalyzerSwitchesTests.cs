using ReadinessGate.Checks.Code;
using ReadinessGate.Policies;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Code;

public sealed class AnalyzerSwitchesTests
{
    [Theory]
    [InlineData("latest", "", AnalysisMode.Default)]
    [InlineData("latest", "recommended", AnalysisMode.Recommended)]
    [InlineData("latest-all", "Minimum", AnalysisMode.All)]
    [InlineData("9.0-minimum", "", AnalysisMode.Minimum)]
    [InlineData("none", "All", AnalysisMode.None)]
    [InlineData("latest", "AllEnabledByDefault", AnalysisMode.All)]
    [InlineData("latest", "AllDisabledByDefault", AnalysisMode.None)]
    [InlineData("latest", "4", AnalysisMode.Default)]
    public void A_suffix_of_the_level_wins_over_the_mode(string level, string mode, AnalysisMode expected) =>
        Assert.Equal(expected, AnalyzerSwitches.ModeOf(Builds.Shop().With("AnalysisLevel", level).With("AnalysisMode", mode)));

    [Theory]
    [InlineData("", "", AnalysisMode.Recommended)]
    [InlineData("", "All", AnalysisMode.All)]
    [InlineData("latest-none", "All", AnalysisMode.None)]
    [InlineData("latest", "", AnalysisMode.Default)]
    public void Security_has_a_mode_of_its_own_where_one_is_set(string level, string mode, AnalysisMode expected) =>
        Assert.Equal(expected, AnalyzerSwitches.SecurityModeOf(Builds.Shop().With("AnalysisMode", "Recommended").With("AnalysisLevelSecurity", level).With("AnalysisModeSecurity", mode)));

    [Fact]
    public void What_holds_for_every_build_wins_over_what_holds_for_this_one() =>
        Assert.Null(AnalyzerSwitches.OffBy(Builds.Shop().With("RunAnalyzers", "true").With("RunAnalyzersDuringBuild", "false")));
}
