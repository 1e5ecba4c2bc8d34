#:property PublishAot=false
#:property AllowUnsafeBlocks=true
#:property ArtifactsPath=../../artifacts/build-commands

// What hiding accepted findings costs the compiler: CPU of csc with its findings reported, with a baseline that accepts none of them, and with all of them hidden, in turn; for our rules and for those of others.
// Usage: dotnet run tests/ReadinessGate.Benchmarks/hidden.cs [FINDINGS] [RUNS] [ENTRIES]. Needs 'dotnet build -c Release' of src/ReadinessGate.Suppressors and src/ReadinessGate.Analyzers first; measures on Linux and macOS.
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
var findings = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
var runs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 7;
var entries = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 50_000;
var root = Path.GetFullPath(Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", ".."));
var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
var compiler = Directory.GetFiles(Path.Combine(dotnet, "sdk"), "csc.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
string[] ours = [Part("Analyzers"), Part("Secrets")];
var work = Directory.CreateTempSubdirectory("readinessgate-hidden-").FullName + "/";
try
{
    Console.WriteLine($"{findings} findings, {entries} entries, CPU of csc, {runs} runs after one to warm up, median (min to max):");
    Measure("RG1005", "readiness.accepted", number => $"void M{number}() {{ try {{ }} catch {{ }} }}", [], "RG1001");
    Measure("CS8602", "readiness.accepted.others", number => $"public int M{number}(string? s) => s.Length;", [Part("Suppressors")], "CA1062");
    return 0;
}
finally
{
    Directory.Delete(work, recursive: true);
}

void Measure(string rule, string slice, Func<int, string> member, string[] added, string other)
{
    File.WriteAllLines(work + "Code.cs", ["class C", "{", .. Enumerable.Range(0, findings).Select(member), "}"]);
    File.WriteAllText(work + ".globalconfig", $"is_global = true\nbuild_property.ProjectDir = {work}\n");
    var filler = Enumerable.Range(0, entries).Select(number => $"at\t{other}\tsrc/Folder{number / 100}/File{number / 5}.cs\t{number:x16}\t1").Concat(Enumerable.Range(0, entries).Select(number => $"at\t{rule}\tsrc/Folder{number / 100}/File{number / 5}.cs\t{number:x16}\t1")).Where((_, number) => number % 2 == 0).ToArray();
    // The fingerprints as the gate makes them: what our rules say, and of others the lines.
    Compile(ours, null);
    using var log = JsonDocument.Parse(File.ReadAllText(work + "log.sarif"));
    var known = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(result => result.GetProperty("ruleId").GetString() == rule)
        .Select((result, number) => result.TryGetProperty("properties", out var more) && more.TryGetProperty("customProperties", out var own) ? own.GetProperty("fingerprint").GetString() : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(member(number))).AsSpan(0, 8)));
    File.WriteAllLines(work + "filler", ["folder\t", .. filler]);
    File.WriteAllLines(work + "hiding", ["folder\t", .. known.Select(hash => $"at\t{rule}\tCode.cs\t{hash}\t1"), .. filler]);

    (string Name, string[] Analyzers, string? Slice)[] cases = [("no baseline", ours, null), ("a baseline of other findings", [.. ours, .. added], "filler"), ("all of them hidden", [.. ours, .. added], "hiding")];
    var times = cases.ToDictionary(one => one.Name, _ => new List<double>());
    for (var run = 0; run <= runs; run++)
    {
        foreach (var (name, analyzers, content) in cases)
        {
            if (content is not null)
                File.Copy(work + content, work + slice, overwrite: true);
            var (milliseconds, reported) = Compile(analyzers, content is null ? null : slice, rule);
            if (reported != (content == "hiding" ? 0 : findings))
                throw new InvalidOperationException($"{name}: {reported} of {findings} {rule} reported");
            if (run > 0)
                times[name].Add(milliseconds);
        }
    }

    foreach (var (name, figures) in times)
        Console.WriteLine($"{Median(figures):F0} ms ({figures.Min():F0} to {figures.Max():F0})  {rule}, {name}");
}

(double Milliseconds, int Reported) Compile(string[] analyzers, string? file, string rule = "-")
{
    var references = Directory.GetFiles(Path.Combine(dotnet, "packs", "Microsoft.NETCore.App.Ref"), "System.Runtime.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
    var before = ChildrenMilliseconds();
    var start = new ProcessStartInfo("dotnet", ["exec", compiler, "/noconfig", "/nostdlib", "/nologo", "/target:library", "/nullable:enable", $"/errorlog:{work}log.sarif,version=2.1", $"/reference:{references}", $"/analyzerconfig:{work}.globalconfig", $"/out:{work}Code.dll", .. analyzers.Select(path => $"/analyzer:{path}"), .. file is null ? [] : new[] { $"/additionalfile:{work}{file}" }, $"{work}Code.cs"]) { RedirectStandardOutput = true };
    using var process = Process.Start(start)!;
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    if (process.ExitCode != 0)
        throw new InvalidOperationException(output);
    return (ChildrenMilliseconds() - before, output.Split('\n').Count(line => line.Contains($" {rule}: ", StringComparison.Ordinal)));
}

string Part(string name) => Path.Combine(root, "artifacts", "bin", "ReadinessGate." + name, "release", $"ReadinessGate.{name}.dll");

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
