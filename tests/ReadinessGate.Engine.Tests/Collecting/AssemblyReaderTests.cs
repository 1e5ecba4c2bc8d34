using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Security.Cryptography;
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
    public void Finds_the_sources_of_a_deterministic_build_below_an_ancestor_of_the_project()
    {
        using var system = new SystemFolder();
        system.Build("Shop");
        var documents = Symbols(system, "/_/src/Shop/Code.cs", "/_1/Code.cs", "/_/none.cs", "/elsewhere/Code.cs").Documents;
        Assert.Equal([new SourceDocument("src/Shop/Code.cs", "sha1:" + Convert.ToHexStringLower(SHA1.HashData([])), ""), new SourceDocument("src/Shop/Code.cs", "sha1:" + Convert.ToHexStringLower(SHA1.HashData([])), "")], documents);
    }

    [Fact]
    public void Counts_a_source_from_outside_in_the_key_and_does_not_name_it()
    {
        using var system = new SystemFolder();
        using var outside = new SystemFolder();
        system.Build("Shop");
        var one = Symbols(system, "/_/src/Shop/Code.cs");
        var two = Symbols(system, "/_/src/Shop/Code.cs", outside.Write("Foreign.cs", ""));
        Assert.Equal(one.Documents, two.Documents);
        Assert.NotEqual(one.SourceKey, two.SourceKey);
    }

    [Fact]
    public void Has_the_same_key_in_another_clone()
    {
        using var system = new SystemFolder();
        using var clone = new SystemFolder();
        system.Build("Shop");
        clone.Build("Shop");
        Assert.Equal(Symbols(system, "/_/src/Shop/Code.cs").SourceKey, Symbols(clone, clone.PathOf("src/Shop/Code.cs")).SourceKey);
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

    // Symbols that name the given documents, beside any assembly.
    private static AssemblyContent Symbols(SystemFolder system, params string[] documents)
    {
        var metadata = new MetadataBuilder();
        foreach (var document in documents)
            metadata.AddDocument(metadata.GetOrAddDocumentName(document), metadata.GetOrAddGuid(new Guid("ff1816ec-aa5e-4d10-87f7-6f4963833460")), metadata.GetOrAddBlob(SHA1.HashData([])), default);
        var blob = new BlobBuilder();
        new PortablePdbBuilder(metadata, [.. new int[MetadataTokens.TableCount]], default).Serialize(blob);
        return AssemblyReader.Read(Assembly, system.Write("Shop.pdb", blob.ToArray()), system.PathOf("src/Shop"), system.Root);
    }

    private static string FindProject([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(Path.GetDirectoryName(file))!;
}
