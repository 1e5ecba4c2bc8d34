#:property PublishAot=false
#:property ArtifactsPath=../artifacts/build-commands

// Runs the package in every way that tests are started, and compares exit code, verdict and evidence with what is expected.
using System.Diagnostics;

var root = Path.GetFullPath(Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, ".."));
using var process = Process.Start(new ProcessStartInfo("dotnet", ["run", "--project", "build/ReadinessGate.Carriers", "--", .. args]) { WorkingDirectory = root })!;
process.WaitForExit();
return process.ExitCode;
