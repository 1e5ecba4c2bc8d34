using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
    public void The_compiled_copy_of_the_engine_holds_what_the_portable_one_holds()
    {
        using var package = ZipFile.OpenRead(PackedPackage.Nupkg);
        IEnumerable<string> Names(string folder) => package.Entries.Where(entry => entry.FullName == folder + entry.Name).Select(entry => entry.Name);
        Assert.Equal(Names("tools/net10.0/"), Names("tools/net10.0/linux-x64/"));
        Assert.True(package.GetEntry("tools/net10.0/linux-x64/ReadinessGate.Engine.dll")!.Length > package.GetEntry("tools/net10.0/ReadinessGate.Engine.dll")!.Length * 3 / 2);
    }

    [Fact]
    public void A_build_starts_the_engine_that_is_compiled_for_its_platform_and_else_the_portable_one()
    {
        var workspace = Shop.Small("platform");
        workspace.Dotnet("restore", "src/Shop").Exits(0);
        string Engine(string platform) => workspace.Dotnet("msbuild", "src/Shop", "-getProperty:_ReadinessGateEngine", $"-p:NETCoreSdkRuntimeIdentifier={platform}").Exits(0).Output.TrimEnd().Replace('\\', '/');
        Assert.EndsWith($"{PackedPackage.Version}/tools/net10.0/linux-x64/ReadinessGate.Tool.dll", Engine("linux-x64"), StringComparison.Ordinal);
        Assert.EndsWith($"{PackedPackage.Version}/tools/net10.0/ReadinessGate.Tool.dll", Engine("osx-arm64"), StringComparison.Ordinal);
        Assert.EndsWith($"{PackedPackage.Version}/tools/net10.0/ReadinessGate.Tool.dll", Engine(""), StringComparison.Ordinal);
        if (RuntimeInformation.RuntimeIdentifier == "linux-x64")
            Assert.EndsWith("/linux-x64/ReadinessGate.Tool.dll", workspace.Dotnet("msbuild", "src/Shop", "-getProperty:_ReadinessGateEngine").Exits(0).Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_dotnet_tool_runs_from_its_package()
    {
        var workspace = new Workspace("tool").With("readiness.json", """{ "require": ["RG6001"] }""").With("README.md", "# Title\n\nshort\n");
        workspace.Dotnet("tool", "install", "ReadinessGate.Tool", "--tool-path", "tools", "--version", PackedPackage.Version, "--add-source", PackedPackage.Feed).Exits(0);
        var verify = workspace.Command(Path.Combine(workspace.Folder, "tools", OperatingSystem.IsWindows() ? "dotnet-readiness.exe" : "dotnet-readiness"), "verify").Exits(1);
        Assert.Contains("README.md(1,1): README.md has 1 word, required 40", verify.Output, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFiles(Path.Combine(workspace.Folder, "tools"), "DotnetToolSettings.xml", SearchOption.AllDirectories), file => Path.GetFileName(Path.GetDirectoryName(file)) == "linux-x64");
    }

    private static string Approved([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "package.approved.txt");
}
