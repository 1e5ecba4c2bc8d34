using System.Text.Json;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tool.Tests;

public sealed class CoverageCommandTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Prints_the_merged_figures_for_a_person()
    {
        _system.Write("a/coverage.cobertura.xml", Sample.Cobertura(("Shop", "src/Cart.cs", 4, 10), ("Shop.Tests", "tests/A.cs", 9, 9)));
        _system.Write("b/coverage.cobertura.xml", Sample.Cobertura(("Shop", "src/Cart.cs", 6, 10), ("Store", "src/Form.g.cs", 9, 9), ("Store", "src/Store.cs", 1, 3)));
        Assert.Equal(
            new ToolProcess(0, """
                Assembly        Lines Branches     Methods
                Shop     6/10  60.0 %        - 1/1 100.0 %
                Store     1/3  33.3 %        - 1/1 100.0 %
                Total    7/13  53.8 %        - 2/2 100.0 %

                2 reports (2 Cobertura)
                Not counted, because they are tests: Shop.Tests
                Not counted, because a generator wrote them: 1 file

                """, ""),
            ToolProcess.Run(_system.Root, "coverage", "**/*.cobertura.xml"));
    }

    [Fact]
    public void Prints_the_figures_as_JSON_and_writes_the_merged_file()
    {
        _system.Write("ä b/lcov.info", $"SF:{_system.Root}/src/Cart.cs\nDA:1,1\nDA:2,0\nend_of_record\n");
        _system.Write("src/Shop.csproj", "<Project/>");
        var run = ToolProcess.Run(_system.Root, "coverage", "ä b/lcov.info", "--format", "json", "--output", "out/merged.cobertura.xml");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("{\"covered\":1,\"total\":2}", json.RootElement.GetProperty("lines").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("Shop", json.RootElement.GetProperty("assemblies")[0].GetProperty("name").GetString());
        Assert.Equal("lcov", json.RootElement.GetProperty("reports")[0].GetProperty("format").GetString());
        var merged = File.ReadAllText(_system.PathOf("out/merged.cobertura.xml"));
        Assert.Contains("filename=\"src/Cart.cs\"", merged, StringComparison.Ordinal);
        Assert.DoesNotContain(_system.Root, run.Output + merged, StringComparison.Ordinal);
        Assert.Equal(run.Output.ReplaceLineEndings("").Split("\"reports\"")[0], ToolProcess.Run(_system.Root, "coverage", "out/*.xml", "--format", "json").Output.ReplaceLineEndings("").Split("\"reports\"")[0]);
    }

    [Fact]
    public void A_glob_does_not_find_what_the_command_writes()
    {
        _system.Write("a.xml", Sample.Cobertura(("Shop", "src/Cart.cs", 4, 10)));
        _system.Write("merged.xml", "of an earlier run");
        Assert.Equal(0, ToolProcess.Run(_system.Root, "coverage", "*.xml", "--output", "merged.xml").ExitCode);
    }

    [Theory]
    [InlineData("none.xml", "there is no file 'none.xml'")]
    [InlineData("*.json", "no file matches '*.json'")]
    [InlineData("nowhere/**/*.xml", "no file matches 'nowhere/**/*.xml'")]
    [InlineData("folder", "'folder' is a folder; name files, such as 'folder/**/*.xml'")]
    [InlineData("folder/broken.xml", "folder/broken.xml(1): a Cobertura report was expected, but the file is cut off or damaged")]
    public void Says_in_one_line_what_is_wrong(string argument, string problem)
    {
        _system.Write("folder/broken.xml", "<coverage line-rate='1'><packages>");
        Assert.Equal(new ToolProcess(3, "", $"readiness: error: {problem}\n"), ToolProcess.Run(_system.Root, "coverage", argument));
    }

    [Fact]
    public void A_pipe_is_no_report()
    {
        if (OperatingSystem.IsWindows())
            return;
        var pipe = _system.PathOf("pipe");
        using (var make = System.Diagnostics.Process.Start("mkfifo", [pipe]))
            make.WaitForExit();
        using var writer = new FileStream(pipe, FileMode.Open, FileAccess.ReadWrite);
        Assert.Equal(new ToolProcess(3, "", "readiness: error: pipe: this is no regular file; write the report to a file first\n"), ToolProcess.Run(_system.Root, "coverage", "pipe"));
    }

    [Fact]
    public void Nothing_is_printed_when_one_of_the_reports_can_not_be_used()
    {
        _system.Write("a.xml", Sample.Cobertura(("Shop", "src/Cart.cs", 4, 10)));
        _system.Write("b.xml", "");
        var run = ToolProcess.Run(_system.Root, "coverage", "*.xml", "--output", "merged.xml");
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("readiness: error: b.xml: the file is empty, and no coverage report", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_system.PathOf("merged.xml")));
    }
}
