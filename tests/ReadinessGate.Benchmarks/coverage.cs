#:property PublishAot=false
#:property AllowUnsafeBlocks=true
#:property ArtifactsPath=../../artifacts/build-commands

// What 'dotnet readiness coverage' costs beside ReportGenerator on the same files, one after the other in one run: CPU of the whole process and its peak memory.
// The totals of both are compared too. Usage: dotnet run tests/ReadinessGate.Benchmarks/coverage.cs [RUNS]. Linux and macOS.
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

const string ReportGeneratorVersion = "5.6.0";
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
var root = Path.GetFullPath(Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", ".."));
var folder = Path.Combine(root, "artifacts", "benchmarks", "coverage");
var runs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 3;
Directory.CreateDirectory(folder);
var tool = Path.Combine(folder, "tool", "dotnet-readiness");
Run("dotnet", ["pack", Path.Combine(root, "src", "ReadinessGate.Tool"), "-o", Path.Combine(folder, "feed"), "-p:Version=0.0.0-benchmark", "-v", "q"]);
if (Directory.Exists(Path.GetDirectoryName(tool)))
    Directory.Delete(Path.GetDirectoryName(tool)!, recursive: true);
Run("dotnet", ["tool", "install", "ReadinessGate.Tool", "--version", "0.0.0-benchmark", "--tool-path", Path.GetDirectoryName(tool)!, "--add-source", Path.Combine(folder, "feed"), "--no-cache"]);
var peer = Path.Combine(folder, "reportgenerator", "reportgenerator");
if (!File.Exists(peer))
    Run("dotnet", ["tool", "install", "dotnet-reportgenerator-globaltool", "--version", ReportGeneratorVersion, "--tool-path", Path.GetDirectoryName(peer)!]);

(string Format, string Extension, Action<TextWriter, int> Write, int[] Megabytes, double[] Bars)[] plan =
[
    ("Cobertura", "xml", Cobertura, [1, 25, 250], [3, 8, 15]),
    ("OpenCover", "xml", OpenCover, [1, 25, 250], [3, 8, 15]),
    ("lcov", "info", Lcov, [1, 42], [3, 25]),
];
foreach (var (format, extension, write, sizes, bars) in plan)
{
    foreach (var (megabytes, bar) in sizes.Zip(bars))
    {
        var file = Path.Combine(folder, $"{format}-{megabytes}.{extension}");
        if (!File.Exists(file))
            Generate(file, megabytes, write);
        Compare($"{format} {megabytes} MB", [file], bar);
    }
}

var many = Enumerable.Range(0, 200).Select(index => Path.Combine(folder, "many", $"{index}.xml")).ToArray();
if (!File.Exists(many[^1]))
{
    Directory.CreateDirectory(Path.GetDirectoryName(many[0])!);
    Generate(many[0], 5, Cobertura);
    foreach (var copy in many[1..])
        File.WriteAllText(copy, File.ReadAllText(many[0]).Replace("hits=\"17\"", $"hits=\"{Path.GetFileNameWithoutExtension(copy)}\"", StringComparison.Ordinal));
}

var (manyCpu, manyPeak, _) = Ours(many);
Console.WriteLine($"200 Cobertura files of 5 MB: {manyCpu:F2} s of CPU, {1000 / manyCpu:F0} MB/s, {manyPeak >> 20} MB");

void Compare(string name, string[] files, double bar)
{
    var pairs = Enumerable.Range(0, runs).Select(_ => (Ours: Ours(files), Theirs: Theirs(files))).ToArray();
    var (ours, theirs) = (Median(pairs.Select(pair => pair.Ours.Cpu)), Median(pairs.Select(pair => pair.Theirs.Cpu)));
    var same = pairs.All(pair => pair.Ours.Totals == pair.Theirs.Totals);
    Console.WriteLine($"{name}: {ours:F2} s and {pairs.Max(pair => pair.Ours.Peak) >> 20} MB, ReportGenerator {theirs:F2} s and {pairs.Max(pair => pair.Theirs.Peak) >> 20} MB: 1/{theirs / ours:F1} of its CPU (bar 1/{bar}); lines and branches {(same ? "equal" : "DIFFERENT")}");
}

(double Cpu, long Peak, string Totals) Ours(string[] files)
{
    var (cpu, peak, output) = Measure(tool, ["coverage", .. files, "--format", "json"]);
    var json = JsonDocument.Parse(output).RootElement;
    string Pair(string name) => $"{json.GetProperty(name).GetProperty("covered")}/{json.GetProperty(name).GetProperty("total")}";
    return (cpu, peak, Pair("lines") + " " + Pair("branches"));
}

(double Cpu, long Peak, string Totals) Theirs(string[] files)
{
    var target = Path.Combine(folder, "report");
    var (cpu, peak, _) = Measure(peer, [$"-reports:{string.Join(';', files)}", $"-targetdir:{target}", "-reporttypes:JsonSummary"]);
    var summary = JsonDocument.Parse(File.ReadAllText(Path.Combine(target, "Summary.json"))).RootElement.GetProperty("summary");
    return (cpu, peak, $"{summary.GetProperty("coveredlines")}/{summary.GetProperty("coverablelines")} {summary.GetProperty("coveredbranches")}/{summary.GetProperty("totalbranches")}");
}

static double Median(IEnumerable<double> values) => values.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : 0;

static void Run(string program, string[] arguments)
{
    using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
    process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    if (process.ExitCode != 0)
        throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
}

static (double Cpu, long Peak, string Output) Measure(string program, string[] arguments)
{
    var start = ChildSeconds();
    using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
    var output = process.StandardOutput.ReadToEndAsync();
    var peak = 0L;
    while (!process.WaitForExit(5))
        peak = Math.Max(peak, Peak(process.Id));

    return process.ExitCode == 0 ? (ChildSeconds() - start, peak, output.Result) : throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
}

// The largest resident set so far, where the system tells it: on Linux.
static long Peak(int process)
{
    try
    {
        var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) << 10;
    }
    catch (IOException)
    {
        // It has just ended.
        return 0;
    }
}

// User and system time of the children that have ended.
static unsafe double ChildSeconds()
{
    var usage = stackalloc long[18];
    return Native.getrusage(-1, usage) == 0 ? usage[0] + (usage[1] / 1e6) + usage[2] + (usage[3] / 1e6) : throw new InvalidOperationException("getrusage failed");
}

static void Generate(string file, int megabytes, Action<TextWriter, int> write)
{
    using var text = new StreamWriter(file) { NewLine = "\n" };
    write(text, megabytes * 1_000_000);
}

// Types of eight methods of twelve lines, every tenth with two branches: about what coverlet writes for an application.
static void Cobertura(TextWriter text, int size)
{
    var random = new Random(1);
    text.WriteLine("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<coverage line-rate=\"0.7\" branch-rate=\"0.5\" version=\"1.9\" timestamp=\"1700000000\">\n  <sources><source>/app/</source></sources>\n  <packages>");
    for (int type = 0, written = 0; written < size;)
    {
        text.WriteLine($"    <package name=\"App.Module{type / 200}\" line-rate=\"0.7\" branch-rate=\"0.5\" complexity=\"1234\">\n      <classes>");
        for (var count = 0; count < 200 && written < size; count++, type++)
        {
            var content = CoberturaType(random, type);
            written += content.Length;
            text.Write(content);
        }

        text.WriteLine("      </classes>\n    </package>");
    }

    text.WriteLine("  </packages>\n</coverage>");
}

static string CoberturaType(Random random, int type)
{
    var (methods, all) = (new StringWriter(), new StringWriter());
    for (int method = 0, line = 10; method < 8; method++, line += 3)
    {
        methods.Write($"            <method name=\"Handle{method}\" signature=\"(System.String,System.Collections.Generic.Dictionary`2&lt;System.String,System.Object&gt;)\" line-rate=\"0.8\" branch-rate=\"0.5\" complexity=\"3\">\n              <lines>\n");
        for (var i = 0; i < 12; i++, line++)
        {
            var hits = Hits(random);
            var taken = hits > 0 ? random.Next(3) : 0;
            var text = random.Next(10) > 0
                ? $"<line number=\"{line}\" hits=\"{hits}\" branch=\"False\" />\n"
                : $"<line number=\"{line}\" hits=\"{hits}\" branch=\"True\" condition-coverage=\"{taken * 50}% ({taken}/2)\">\n                  <conditions>\n                    <condition number=\"{line * 3}\" type=\"jump\" coverage=\"{taken * 50}%\" />\n                  </conditions>\n                </line>\n";
            methods.Write("                " + text);
            all.Write("            " + text);
        }

        methods.Write("              </lines>\n            </method>\n");
    }

    return $"        <class name=\"App.Area{type % 17}.Service{type}\" filename=\"src/Area{type % 17}/Service{type}.cs\" line-rate=\"0.7\" branch-rate=\"0.5\" complexity=\"17\">\n          <methods>\n{methods}          </methods>\n          <lines>\n{all}          </lines>\n        </class>\n";
}

static void OpenCover(TextWriter text, int size)
{
    var random = new Random(2);
    text.WriteLine("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<CoverageSession>\n  <Modules>");
    for (int type = 0, written = 0; written < size;)
    {
        text.WriteLine($"    <Module hash=\"{type:X8}\">\n      <ModulePath>App{type / 200}.dll</ModulePath>\n      <ModuleTime>2026-11-01T10:00:00</ModuleTime>\n      <ModuleName>App{type / 200}</ModuleName>\n      <Files>");
        for (var file = type; file < type + 200; file++)
            text.WriteLine($"        <File uid=\"{file + 1}\" fullPath=\"/app/src/Service{file}.cs\" />");
        text.WriteLine("      </Files>\n      <Classes>");
        for (var count = 0; count < 200 && written < size; count++, type++)
        {
            var content = OpenCoverType(random, type);
            written += content.Length;
            text.Write(content);
        }

        text.WriteLine("      </Classes>\n    </Module>");
    }

    text.WriteLine("  </Modules>\n</CoverageSession>");
}

static string OpenCoverType(Random random, int type)
{
    var text = new StringWriter();
    text.Write($"        <Class>\n          <FullName>App.Service{type}</FullName>\n          <Methods>\n");
    for (int method = 0, line = 10; method < 8; method++, line += 3)
    {
        text.Write($"            <Method cyclomaticComplexity=\"3\" sequenceCoverage=\"80\" branchCoverage=\"50\" isConstructor=\"false\" isGetter=\"false\" isSetter=\"false\" isStatic=\"false\">\n              <Summary numSequencePoints=\"12\" visitedSequencePoints=\"6\" numBranchPoints=\"2\" visitedBranchPoints=\"1\" />\n              <MetadataToken>{method}</MetadataToken>\n              <Name>System.Threading.Tasks.Task App.Service{type}::Handle{method}(System.String,System.Int32)</Name>\n              <FileRef uid=\"{type + 1}\" />\n              <SequencePoints>\n");
        var branches = new StringWriter();
        for (var i = 0; i < 12; i++, line++)
        {
            var hits = Hits(random);
            text.Write($"                <SequencePoint vc=\"{hits}\" uspid=\"{line}\" ordinal=\"{i}\" offset=\"{i * 7}\" sl=\"{line}\" sc=\"13\" el=\"{line}\" ec=\"40\" bec=\"0\" bev=\"0\" fileid=\"{type + 1}\" />\n");
            for (var path = 0; path < 2 && i % 10 == 0; path++)
                branches.Write($"                <BranchPoint vc=\"{(path == 0 ? hits : 0)}\" uspid=\"{line}\" ordinal=\"{path}\" path=\"{path}\" offset=\"{i * 7}\" offsetend=\"{(i * 7) + 9}\" sl=\"{line}\" fileid=\"{type + 1}\" />\n");
        }

        text.Write($"              </SequencePoints>\n              <BranchPoints>\n{branches}              </BranchPoints>\n            </Method>\n");
    }

    text.Write("          </Methods>\n        </Class>\n");
    return text.ToString();
}

static void Lcov(TextWriter text, int size)
{
    var random = new Random(3);
    for (int file = 0, written = 0; written < size; file++)
    {
        var record = new StringWriter();
        record.Write($"SF:/app/src/Service{file}.cs\n");
        for (int method = 0, line = 10; method < 8; method++, line += 2)
        {
            record.Write($"FN:{line},System.Void App.Service{file}::Handle{method}(System.String)\nFNDA:{random.Next(2)},System.Void App.Service{file}::Handle{method}(System.String)\n");
            for (var i = 0; i < 12; i++, line++)
                record.Write(i < 2 ? $"DA:{line},{Hits(random)}\nBRDA:{line},0,0,-\nBRDA:{line},0,1,{Hits(random)}\n" : $"DA:{line},{Hits(random)}\n");
        }

        record.Write("end_of_record\n");
        written += record.ToString().Length;
        text.Write(record);
    }
}

static int Hits(Random random) => random.Next(10) switch { < 2 => 0, < 6 => 1, 6 => 2, 7 => 17, 8 => 123, _ => 4711 };

internal static partial class Native
{
    [LibraryImport("libc")]
    internal static unsafe partial int getrusage(int who, long* usage);
}
