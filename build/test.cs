#:property PublishAot=false
#:property ArtifactsPath=../artifacts/build-commands

// Runs all tests and ends with one line that counts them.
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

var root = Path.GetFullPath(Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, ".."));
var (passed, failed, skipped) = (0, 0, 0);
var summary = new Regex(@"Failed:\s+(\d+), Passed:\s+(\d+), Skipped:\s+(\d+), Total:");
using var process = Process.Start(new ProcessStartInfo("dotnet", ["test", "ReadinessGate.sln", .. args]) { WorkingDirectory = root, RedirectStandardOutput = true })!;
while (process.StandardOutput.ReadLine() is { } line)
{
    Console.WriteLine(line);
    if (summary.Match(line) is not { Success: true } match)
        continue;
    failed += Number(match, 1);
    passed += Number(match, 2);
    skipped += Number(match, 3);
}

process.WaitForExit();
Console.WriteLine($"{passed} passed, {failed} failed, {skipped} skipped");
return process.ExitCode != 0 ? process.ExitCode : passed == 0 ? 1 : 0;

static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
