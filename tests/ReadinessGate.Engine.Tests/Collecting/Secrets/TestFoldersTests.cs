using ReadinessGate.Collecting.Secrets;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.Secrets;

public sealed class TestFoldersTests : IDisposable
{
    private const string Plain = "<Project Sdk=\"Microsoft.NET.Sdk\" />";
    private const string Marked = "<Project><ItemGroup><PackageReference Include=\"xunit\" /></ItemGroup></Project>";
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Theory, InlineData(Marked, true), InlineData(Plain, false)]
    public void The_nearest_project_decides(string project, bool expected)
    {
        _system.Write("shop/Shop.csproj", project);
        Assert.Equal((expected, false), (Contains("shop/deep/A.cs"), Contains("other/A.cs")));
    }

    [Theory, InlineData("Directory.Build.props"), InlineData("Directory.Build.targets")]
    public void What_a_folder_of_tests_gives_all_its_projects_decides_too(string name)
    {
        _system.Write("test/" + name, Marked);
        _system.Write("test/Shop.Tests/Shop.Tests.csproj", Plain);
        _system.Write("src/Shop/Shop.csproj", Plain);
        Assert.Equal((true, false), (Contains("test/Shop.Tests/A.cs"), Contains("src/Shop/A.cs")));
    }

    [Fact]
    public void What_the_root_gives_all_projects_makes_none_of_them_tests()
    {
        _system.Write("Directory.Build.props", Marked);
        _system.Write("src/Shop.csproj", Plain);
        Assert.False(Contains("src/A.cs"));
    }

    [Fact]
    public void Only_the_nearest_import_counts()
    {
        _system.Write("test/Directory.Build.props", Marked);
        _system.Write("test/tools/Directory.Build.props", Plain);
        _system.Write("test/tools/Tool.csproj", Plain);
        Assert.False(Contains("test/tools/A.cs"));
    }

    private bool Contains(string path) => new TestFolders(_system.Root).Contains(path);
}
