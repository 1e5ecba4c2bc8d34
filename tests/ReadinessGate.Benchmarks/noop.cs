#:property PublishAot=false
#:property AllowUnsafeBlocks=true
#:property ArtifactsPath=../../artifacts/build-commands

// What a build that changes nothing pays for the package: CPU of 'dotnet build' with it and without it, in turn, on generated solutions.
// Usage: dotnet run tests/ReadinessGate.Benchmarks/noop.cs [PROJECTS] [PAIRS]. Needs 'dotnet pack -c Release' first; measures on Linux and macOS.
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
var projects = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 50;
var pairs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10;
var root = Path.GetFullPath(Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", ".."));
var work = Directory.CreateTempSubdirectory("readinessgate-noop-").FullName;
try
{
    var (with, without) = (Create("with", true), Create("without", false));
    foreach (var folder in new[] { with, without })
        if (Build(folder).ExitCode != 0)
            return 1;
    Build(with);
    Build(without);
    var differences = new List<double>();
    var (sumWith, sumWithout) = (new List<double>(), new List<double>());
    for (var pair = 0; pair < pairs; pair++)
    {
        var (a, b) = (Build(with).Cpu, Build(without).Cpu);
        sumWith.Add(a);
        sumWithout.Add(b);
        differences.Add(a - b);
    }

    Console.WriteLine($"{projects} projects, {pairs} pairs, CPU of a no-op 'dotnet build --no-restore -m:1':");
    Console.WriteLine($"with    median {Median(sumWith):F0} ms, min {sumWith.Min():F0}, max {sumWith.Max():F0}");
    Console.WriteLine($"without median {Median(sumWithout):F0} ms, min {sumWithout.Min():F0}, max {sumWithout.Max():F0}");
    Console.WriteLine($"difference per project: median {Median(differences) / projects:F2} ms, min {differences.Min() / projects:F2}, max {differences.Max() / projects:F2}");
    return 0;
}
finally
{
    Directory.Delete(work, recursive: true);
}

string Create(string name, bool package)
{
    var folder = Path.Combine(work, name);
    Directory.CreateDirectory(folder);
    File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""<configuration><config><add key="globalPackagesFolder" value="{work}/packages" /></config><packageSources><add key="local" value="{root}/artifacts/package/release" /></packageSources></configuration>""");
    File.WriteAllText(Path.Combine(folder, "readiness.json"), """{ "coverage": { "line": 80 }, "rules": { "RG1004": { "max": 0 } } }""");
    var reference = package ? """<ItemGroup><PackageReference Include="ReadinessGate" Version="*" PrivateAssets="all" /></ItemGroup>""" : "";
    var paths = new List<string>();
    for (var i = 0; i < projects; i++)
    {
        var project = $"P{i}/P{i}.csproj";
        paths.Add($"""<Project Path="{project}" />""");
        Directory.CreateDirectory(Path.Combine(folder, $"P{i}"));
        File.WriteAllText(Path.Combine(folder, project), $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>{reference}</Project>""");
        File.WriteAllText(Path.Combine(folder, $"P{i}", "Class.cs"), $"namespace P{i}; internal static class Class {{ internal static int One => {i}; }}");
    }

    File.WriteAllText(Path.Combine(folder, "All.slnx"), "<Solution>" + string.Concat(paths) + "</Solution>");
    using var restore = Process.Start(new ProcessStartInfo("dotnet", ["restore"]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
    Console.Write(restore.StandardOutput.ReadToEnd().Contains("error", StringComparison.Ordinal) ? "restore failed\n" : "");
    restore.WaitForExit();
    return folder;
}

static (int ExitCode, double Cpu) Build(string folder)
{
    var before = ChildrenMilliseconds();
    using var build = Process.Start(new ProcessStartInfo("dotnet", ["build", "--no-restore", "-m:1", "-nodeReuse:false", "-v:q"]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
    var output = build.StandardOutput.ReadToEnd();
    build.WaitForExit();
    if (build.ExitCode != 0)
        Console.WriteLine(output);
    return (build.ExitCode, ChildrenMilliseconds() - before);
}

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

static unsafe double ChildrenMilliseconds()
{
    var usage = stackalloc long[32];
    // RUSAGE_CHILDREN; the first four words are user and system time as seconds and microseconds.
    if (Native.getrusage(-1, usage) != 0)
        throw new InvalidOperationException("getrusage failed");
    return ((usage[0] + usage[2]) * 1000.0) + ((usage[1] + usage[3]) / 1000.0);
}

internal static partial class Native
{
    [LibraryImport("libc")]
    internal static unsafe partial int getrusage(int who, long* usage);
}
