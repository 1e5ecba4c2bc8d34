using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class KindDetectionTests
{
    [Theory]
    [InlineData("OutputType=Library", SystemKind.Library)]
    [InlineData("OutputType=Library;UsingMicrosoftNETSdkWeb=true", SystemKind.Library)]
    [InlineData("OutputType=Exe", SystemKind.Cli)]
    [InlineData("OutputType=WinExe", SystemKind.Cli)]
    [InlineData("OutputType=Exe;UsingMicrosoftNETSdkWorker=true", SystemKind.Worker)]
    [InlineData("OutputType=Exe;UsingMicrosoftNETSdkWorker=true;PackAsTool=true", SystemKind.Cli)]
    [InlineData("OutputType=Exe;UsingMicrosoftNETSdkWeb=true", SystemKind.WebApi)]
    [InlineData("OutputType=Exe;UsingMicrosoftNETSdkWeb=true;HasPages=true", SystemKind.WebApp)]
    [InlineData("OutputType=Exe;UsingMicrosoftNETSdkBlazorWebAssembly=true", SystemKind.WebApp)]
    public void Tells_the_kind_of_a_project(string properties, SystemKind expected) => Assert.Equal(expected, KindDetection.Of([Project(properties)]));

    [Theory]
    [InlineData("Microsoft.Extensions.Hosting", SystemKind.Worker)]
    [InlineData("Microsoft.Extensions.Hosting,System.CommandLine", SystemKind.Cli)]
    [InlineData("Serilog", SystemKind.Cli)]
    public void Tells_a_service_from_a_program_by_its_packages(string packages, SystemKind expected) => Assert.Equal(expected, KindDetection.Of([Project("OutputType=Exe", packages)]));

    [Fact]
    public void The_project_that_most_people_meet_decides() =>
        Assert.Equal(SystemKind.WebApi, KindDetection.Of([Project("OutputType=Library"), Project("OutputType=Exe;UsingMicrosoftNETSdkWeb=true"), Project("OutputType=Exe;UsingMicrosoftNETSdkWorker=true")]));

    [Fact]
    public void Tests_and_builds_that_say_nothing_tell_no_kind() =>
        Assert.Null(KindDetection.Of([Project("OutputType=Exe;UsingMicrosoftNETSdkWeb=true") with { IsTest = true }, Project("Nullable=enable")]));

    private static ProjectFacts Project(string properties, string packages = "") => Builds.Shop().Build! with
    {
        Properties = properties.Split(';').Select(pair => pair.Split('=')).ToImmutableSortedDictionary(pair => pair[0], pair => pair[1]),
        Packages = [.. packages.Split(',')],
    };
}
