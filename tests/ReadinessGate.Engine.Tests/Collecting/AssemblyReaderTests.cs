using ReadinessGate.Collecting;
using ReadinessGate.Collecting.Formats;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class AssemblyReaderTests
{
    private static readonly string Assembly = typeof(AssemblyReaderTests).Assembly.Location;
    private static readonly string ProjectFolder = FindProject();
    private static readonly string Root = Path.GetFullPath(Path.Combine(ProjectFolder, "../.."));

    [Fact]
    public void Reads_the_identity_and_the_sources_of_a_real_assembly()
    {
        var content = AssemblyReader.Read(Assembly, null, ProjectFolder, Root);
        Assert.Equal(typeof(AssemblyReaderTests).Assembly.ManifestModule.ModuleVersionId.ToString(), content.Mvid);
        Assert.Matches("^[0-9a-f]{64}$", content.SourceKey);
        var document = Assert.Single(content.Documents, document => document.Path == "tests/ReadinessGate.Engine.Tests/Collecting/AssemblyReaderTests.cs");
        Assert.Matches("^sha256:[0-9a-f]{64}$", document.Checksum);
        Assert.NotEmpty(LineRanges.Parse(document.Lines));
    }

    [Fact]
    public void Names_no_absolute_path_and_no_generated_source()
    {
        var paths = AssemblyReader.Read(Assembly, null, ProjectFolder, Root).Documents.Select(document => document.Path).ToArray();
        Assert.DoesNotContain(paths, path => Path.IsPathRooted(path) || path.StartsWith("..", StringComparison.Ordinal) || path.Contains("/obj/", StringComparison.Ordinal));
        Assert.Equal(paths.Order(StringComparer.Ordinal), paths);
    }

    [Fact]
    public void Finds_symbols_at_another_place()
    {
        using var system = new SystemFolder();
        var copy = system.PathOf("Copy.dll");
        File.Copy(Assembly, copy);
        var pdb = Path.ChangeExtension(Assembly, ".pdb");
        Assert.Equal(AssemblyReader.Read(Assembly, null, ProjectFolder, Root).SourceKey, AssemblyReader.Read(copy, pdb, ProjectFolder, Root).SourceKey);
    }

    [Fact]
    public void Falls_back_to_the_module_without_symbols()
    {
        var content = AssemblyReader.Read(typeof(object).Assembly.Location, null, ProjectFolder, Root);
        Assert.Equal(content.Mvid, content.SourceKey);
        Assert.Empty(content.Documents);
    }

    [Fact]
    public void Names_a_file_that_is_no_assembly()
    {
        using var system = new SystemFolder();
        var path = system.Write("Shop.dll", "no assembly");
        Assert.Equal("Shop.dll: the assembly can't be read (BadImageFormatException)", Assert.Throws<EvidenceException>(() => AssemblyReader.Read(path, null, ProjectFolder, Root)).Message);
        Assert.Equal("No.dll: the assembly can't be read (FileNotFoundException)", Assert.Throws<EvidenceException>(() => AssemblyReader.Read(system.PathOf("No.dll"), null, ProjectFolder, Root)).Message);
    }

    private static string FindProject([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(Path.GetDirectoryName(file))!;
}
