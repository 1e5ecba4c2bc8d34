#:property PublishAot=false
#:property ArtifactsPath=../artifacts/build-commands

// Gates this repository with its own package: packs it, copies what git tracks into a new folder, references the package there, and builds, tests and judges the copy.
using System.Diagnostics;
using System.Globalization;

var root = Path.GetFullPath(Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, ".."));
var version = "0.1.0-self." + DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
var work = Directory.CreateTempSubdirectory("readinessgate-self-").FullName;
var copy = Path.Combine(work, "repository");
// A compiler server that has loaded another build of our analyzers would refuse this one.
// Not by the folder's own name: the server's socket would be looked for where the folder stands.
Environment.SetEnvironmentVariable("SharedCompilationId", Path.GetFileName(work) + ".server");
try
{
    var feed = Path.Combine(work, "feed");
    Run(root, "dotnet", "pack", "nuget/ReadinessGate", "-c", "Release", "-o", feed, $"-p:Version={version}");
    foreach (var file in Lines("git", "ls-files", "--cached", "--others", "--exclude-standard"))
    {
        var target = Path.Combine(copy, file);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Path.Combine(root, file), target);
    }

    var packages = Path.Combine(copy, "Directory.Packages.props");
    // The project that packs the package can't reference it.
    var reference = $"""<ItemGroup Condition="'$(MSBuildProjectName)' != 'ReadinessGate'"><GlobalPackageReference Include="ReadinessGate" Version="{version}" /></ItemGroup>""";
    File.WriteAllText(packages, File.ReadAllText(packages).Replace("</Project>", reference + "\n</Project>", StringComparison.Ordinal));
    File.WriteAllText(Path.Combine(copy, "nuget.config"), $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="{Path.Combine(work, "packages")}" /></config>
          <fallbackPackageFolders><add key="user" value="{UserPackages()}" /></fallbackPackageFolders>
          <packageSources><add key="self" value="{feed}" /></packageSources>
        </configuration>
        """);
    // Tests of the package build systems of their own; they run in the first stage and cover nothing here.
    Run(copy, "dotnet", "sln", "ReadinessGate.sln", "remove", "tests/ReadinessGate.Package.Tests");
    Run(copy, "dotnet", "build", "ReadinessGate.sln", "-p:ReadinessGateSarif=true");
    Run(copy, "dotnet", "test", "ReadinessGate.sln", "--no-build");
    return Try(copy, "dotnet", "exec", Path.Combine(work, "packages", "readinessgate", version, "tools", "net10.0", "ReadinessGate.Tool.dll"), "verify");
}
finally
{
    Directory.Delete(work, recursive: true);
}

void Run(string folder, params string[] command)
{
    var code = Try(folder, command);
    if (code == 0)
        return;
    Directory.Delete(work, recursive: true);
    Environment.Exit(code);
}

int Try(string folder, params string[] command)
{
    using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = folder })!;
    process.WaitForExit();
    return process.ExitCode;
}

IEnumerable<string> Lines(params string[] command)
{
    using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = root, RedirectStandardOutput = true })!;
    var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    process.WaitForExit();
    return lines.Where(file => File.Exists(Path.Combine(root, file)));
}

static string UserPackages() =>
    Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
        ? set
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
