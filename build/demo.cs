#:property PublishAot=false
#:property ArtifactsPath=../artifacts/build-commands

// Packs ReadinessGate, then builds, tests and judges samples/Orders with the packed package.
using System.Diagnostics;

var root = Path.GetFullPath(Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, ".."));
var orders = Path.Combine(root, "samples", "Orders");
var packages = Path.Combine(root, "artifacts", "samples", "packages");
var configuration = args;
// A compiler server that has loaded another build of our analyzers would refuse this one.
Environment.SetEnvironmentVariable("SharedCompilationId", "readinessgate-demo-" + Environment.ProcessId);

Run(root, "pack", "-c", "Release");
// The sample keeps what it restored; a package of the same version packed anew must replace it.
if (Directory.Exists(Path.Combine(packages, "readinessgate")))
    Directory.Delete(Path.Combine(packages, "readinessgate"), recursive: true);
Run(orders, ["build", "Orders.sln", .. configuration]);
var exitCode = Try(orders, ["test", "Orders.sln", "--no-build", .. configuration]);
exitCode = Math.Max(exitCode, Try(Path.Combine(root, "samples", "Orders.Mtp"), ["test", .. configuration]));
var tool = Directory.EnumerateFiles(Path.Combine(packages, "readinessgate"), "ReadinessGate.Tool.dll", SearchOption.AllDirectories).Single(file => Path.GetFileName(Path.GetDirectoryName(file)) == "net10.0");
return Math.Max(exitCode, Try(root, ["exec", tool, "verify", Path.Combine("samples", "Orders")]));

void Run(string folder, params string[] arguments)
{
    var code = Try(folder, arguments);
    if (code != 0)
        Environment.Exit(code);
}

int Try(string folder, params string[] arguments)
{
    Console.WriteLine($"> dotnet {string.Join(' ', arguments.Select(argument => Path.IsPathRooted(argument) ? Path.GetFileName(argument) : argument))}");
    using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder })!;
    process.WaitForExit();
    return process.ExitCode;
}
