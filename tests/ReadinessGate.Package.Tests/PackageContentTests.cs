using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace ReadinessGate.Package.Tests;

public sealed class PackageContentTests
{
    [Fact]
    public void The_package_holds_exactly_the_approved_files()
    {
        using var package = ZipFile.OpenRead(PackedPackage.Nupkg);
        var files = package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal);
        var actual = string.Join('\n', files) + "\n";
        var approved = Approved();
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(approved, actual);
        Assert.Equal(File.ReadAllText(approved).ReplaceLineEndings("\n"), actual);
    }

    [Fact]
    public void The_package_is_a_development_dependency_without_dependencies()
    {
        using var package = ZipFile.OpenRead(PackedPackage.Nupkg);
        using var reader = new StreamReader(package.GetEntry("ReadinessGate.nuspec")!.Open());
        var nuspec = reader.ReadToEnd();
        Assert.Contains("<developmentDependency>true</developmentDependency>", nuspec, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependency ", nuspec, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_ours_reaches_the_consumers_output_or_package()
    {
        var workspace = Shop.Small("output");
        workspace.Dotnet("pack", "src/Shop", "-o", "packed").Exits(0);
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(workspace.Folder, "src/Shop/bin"), "*", SearchOption.AllDirectories), file => Path.GetFileName(file).StartsWith("ReadinessGate", StringComparison.Ordinal));
        using var package = ZipFile.OpenRead(Directory.EnumerateFiles(Path.Combine(workspace.Folder, "packed"), "*.nupkg").Single());
        using var reader = new StreamReader(package.GetEntry("Shop.nuspec")!.Open());
        Assert.DoesNotContain("ReadinessGate", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_dotnet_tool_runs_from_its_package()
    {
        var workspace = new Workspace("tool").With("readiness.json", """{ "require": ["RG6001"] }""").With("README.md", "# Title\n\nshort\n");
        workspace.Dotnet("tool", "install", "ReadinessGate.Tool", "--tool-path", "tools", "--version", PackedPackage.Version, "--add-source", PackedPackage.Feed).Exits(0);
        var verify = workspace.Command(Path.Combine(workspace.Folder, "tools", OperatingSystem.IsWindows() ? "dotnet-readiness.exe" : "dotnet-readiness"), "verify").Exits(1);
        Assert.Contains("README.md(1,1): README.md has 1 word, required 40", verify.Output, StringComparison.Ordinal);
    }

    private static string Approved([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "package.approved.txt");
}
