namespace ReadinessGate.MSBuild.Tests;

public sealed class MeasureCommandTests
{
    [Fact]
    public void What_the_command_line_sets_is_passed_on_escaped() => Assert.Equal(
        ["\"/a b/A.csproj\"", "-target:ReadinessGateMeasure", "-property:Configuration=Release", "-property:Exclude=%5BA%5D%2A%2C%22é%3B%20%25%24%28x%29", "-property:TargetFramework=net10.0", "-property:Threshold=0"],
        Lines(new() { ["Configuration"] = "Release", ["Exclude"] = "[A]*,\"é; %$(x)" }));

    [Fact]
    public void The_framework_is_the_applications_and_no_threshold_of_coverlets_ends_the_run() => Assert.Equal(
        ["-property:TargetFramework=net10.0", "-property:Threshold=0"],
        Lines(new() { ["targetframework"] = "net9.0", ["threshold"] = "99" })[2..]);

    [Fact]
    public void An_ordinary_path_stays_readable() => Assert.Contains("-property:OutDir=C:\\out/x-1.0_a", Lines(new() { ["OutDir"] = "C:\\out/x-1.0_a" }));

    private static string[] Lines(Dictionary<string, string> globals) => [.. MeasureCommand.Lines("/a b/A.csproj", "net10.0", globals)];
}
