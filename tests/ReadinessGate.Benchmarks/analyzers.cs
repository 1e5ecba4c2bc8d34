#:property PublishAot=false
#:property AllowUnsafeBlocks=true
#:property ArtifactsPath=../../artifacts/build-commands

// What our code rules cost in the compiler, beside those of others: csc's own figures from one compilation that runs all of them, and CPU of cold compilations with and without ours, in turn.
// Usage: dotnet run tests/ReadinessGate.Benchmarks/analyzers.cs [RUNS] [FOLDER] [SYMBOLS]. Needs 'dotnet pack -c Release' first.
// FOLDER holds the C# files of one project that compiles against .NET alone, with the preprocessor SYMBOLS; without it the sources of this repository are taken, as often as 70 000 lines need.
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

const int Lines = 70_000;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
var runs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5;
var given = args.Length > 1 ? args[1] : null;
var lines = 0;
var root = Path.GetFullPath(Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", ".."));
var work = Directory.CreateTempSubdirectory("readinessgate-analyzers-").FullName;
// Kept between runs but for our own package, which has the same version each time.
var packages = Path.Combine(root, "artifacts", "benchmark-packages");
if (Directory.Exists(Path.Combine(packages, "readinessgate")))
    Directory.Delete(Path.Combine(packages, "readinessgate"), recursive: true);
string[] sonar = ["S1134", "S1135", "S2068", "S6418"];
var styleCop = Enumerable.Range(1600, 52).Select(number => $"SA{number}").ToArray();
var ours = Directory.GetFiles(Path.Combine(root, "docs", "rules"), "RG1*.md").Concat(Directory.GetFiles(Path.Combine(root, "docs", "rules"), "RG011*.md")).Select(path => Path.GetFileNameWithoutExtension(path)).ToArray();
try
{
    string[] compared = [.. ours, .. sonar, .. styleCop, "MA0026"];
    var all = Create("all", """<PackageReference Include="ReadinessGate" Version="*" PrivateAssets="all" /><PackageReference Include="SonarAnalyzer.CSharp" Version="10.*" PrivateAssets="all" /><PackageReference Include="StyleCop.Analyzers" Version="1.2.0-beta.*" PrivateAssets="all" /><PackageReference Include="Meziantou.Analyzer" Version="2.*" PrivateAssets="all" />""", compared);
    var with = CompilerOf(Create("with", """<PackageReference Include="ReadinessGate" Version="*" PrivateAssets="all" />""", []));
    var without = CompilerOf(Create("without", "", []));
    var figures = new Dictionary<string, List<double>>(StringComparer.Ordinal);
    var factors = new List<double>();
    for (var run = 0; run <= runs; run++)
    {
        var log = Compile(all);
        var (cpuWith, report) = Measure(with);
        var (cpuWithout, _) = Measure(without);
        // The first one warms the disk, and tells which rules the others have besides those that are compared.
        if (run == 0)
        {
            Silence(all, Regex.Matches(log, @"\b(?:S|SA|MA|CA|RS|IDE|SX|SYSLIB)\d{3,4}\b").Select(match => match.Value).Except(compared));
            continue;
        }

        factors.Add(cpuWith / cpuWithout);
        Add("ReadinessGate, the rules that warn by default", double.Parse(Regex.Match(report, @"(\d+\.\d+)\s+\d+\s+ReadinessGate\.Analyzers,").Groups[1].Value, CultureInfo.InvariantCulture));
        foreach (Match line in Regex.Matches(log, @"^\s+(<?)(\d+\.\d+)\s+<?\d+\s+(\S.*)$", RegexOptions.Multiline))
            Add(Name(line.Groups[3].Value.Trim()), double.Parse(line.Groups[2].Value, CultureInfo.InvariantCulture));
    }

    Console.WriteLine($"{lines} lines of C#, {runs} cold compilations after one to warm up, median (min to max):");
    foreach (var (name, seconds) in figures.Where(figure => figure.Key.Length > 0).OrderByDescending(figure => Median(figure.Value)))
        Console.WriteLine($"{Median(seconds):F3} s ({seconds.Min():F3} to {seconds.Max():F3})  {name}");
    Console.WriteLine($"CPU of a compilation with ours on top of the SDK's analyzers: x{Median(factors):F3} ({factors.Min():F3} to {factors.Max():F3})");
    return 0;

    void Add(string name, double seconds)
    {
        if (!figures.TryGetValue(name, out var list))
            figures[name] = list = [];
        list.Add(seconds);
    }
}
finally
{
    Directory.Delete(work, recursive: true);
}

// Assemblies are named by the product, single rules by their id; the rest says nothing here.
static string Name(string entry) => entry switch
{
    _ when entry.StartsWith("ReadinessGate.Analyzers,", StringComparison.Ordinal) => "ReadinessGate, all rules",
    _ when entry.StartsWith("SonarAnalyzer.CSharp,", StringComparison.Ordinal) => "SonarAnalyzer S1134, S1135, S2068, S6418",
    _ when entry.StartsWith("StyleCop.Analyzers,", StringComparison.Ordinal) => "StyleCop SA1600-SA1651",
    _ when entry.StartsWith("Meziantou.Analyzer,", StringComparison.Ordinal) => "Meziantou MA0026",
    _ when Regex.Match(entry, @"ReadinessGate\.Analyzers\.\S*\.(\w+) \(") is { Success: true } rule => $"  {rule.Groups[1].Value}",
    _ => "",
};

int WriteSources(string folder)
{
    string[] folders = given is null ? [.. new[] { "Secrets", "Analyzers" }.Select(name => Path.Combine(root, "src", $"ReadinessGate.{name}"))] : [given];
    var files = folders.SelectMany(source => Directory.GetFiles(source, "*.cs", SearchOption.AllDirectories))
        .Where(path => Path.GetFileName(path) != "IsExternalInit.cs").Where(path => !path.Split('/', '\\').Any(part => part is "obj" or "bin")).Order(StringComparer.Ordinal).Select(path => (Path: path, Text: File.ReadAllText(path))).ToArray();
    var count = files.Sum(file => file.Text.Count(character => character == '\n'));
    var copies = given is null ? (Lines / count) + 1 : 1;
    for (var copy = 0; copy < copies; copy++)
    {
        Directory.CreateDirectory(Path.Combine(folder, $"Copy{copy}"));
        for (var i = 0; i < files.Length; i++)
            File.WriteAllText(Path.Combine(folder, $"Copy{copy}", $"{i}.cs"), copies == 1 ? files[i].Text : Regex.Replace(files[i].Text, @"\bReadinessGate\b(?=[.;])", $"Copy{copy}.ReadinessGate"));
    }

    return count * copies;
}

string Create(string name, string references, string[] rules)
{
    var folder = Path.Combine(work, name);
    Directory.CreateDirectory(folder);
    File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""<configuration><config><add key="globalPackagesFolder" value="{packages}" /></config><packageSources><add key="local" value="{root}/artifacts/package/release" /></packageSources></configuration>""");
    lines = WriteSources(Path.Combine(folder, "sources"));
    // The compiler runs no rule that only suggests.
    File.WriteAllText(Path.Combine(folder, ".globalconfig"), "is_global = true\nglobal_level = 200\n" + string.Concat(rules.Select(rule => $"dotnet_diagnostic.{rule}.severity = warning\n")));
    File.WriteAllText(Path.Combine(folder, "Measured.csproj"), $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework><LangVersion>preview</LangVersion><ImplicitUsings>{(given is null ? "enable" : "disable")}</ImplicitUsings><Nullable>enable</Nullable><AllowUnsafeBlocks>true</AllowUnsafeBlocks>
            <ReportAnalyzer>true</ReportAnalyzer><UseSharedCompilation>false</UseSharedCompilation><TreatWarningsAsErrors>false</TreatWarningsAsErrors><DefineConstants>$(DefineConstants);{(args.Length > 2 ? args[2] : "")}</DefineConstants><NoWarn>$(NoWarn);CS8981;CA1050;NU1603</NoWarn>
          </PropertyGroup>
          <ItemGroup>{(given is null ? """<Using Include="System.Collections.Immutable" /><Using Include="System.Globalization" /><PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="*" />""" : "")}{references}</ItemGroup>
        </Project>
        """);
    var restored = Run(folder, "restore");
    return restored.Contains("error", StringComparison.Ordinal) ? throw new InvalidOperationException(restored) : folder;
}

static void Silence(string folder, IEnumerable<string> rules) =>
    File.AppendAllText(Path.Combine(folder, ".globalconfig"), string.Concat(rules.Distinct().Select(rule => $"dotnet_diagnostic.{rule}.severity = none\n")));

static string Compile(string folder, params string[] more) => Run(folder, ["build", "--no-restore", "-t:Rebuild", "-m:1", "-nodeReuse:false", "-v:detailed", .. more]);

// CPU of the compiler alone, and its report: started with the arguments that the build gave it.
static (double Seconds, string Report) Measure(Compiler compiler)
{
    var start = ChildrenSeconds();
    var report = Run(compiler.Folder, ["exec", compiler.Path, "/noconfig", $"@{compiler.Arguments}"]);
    return (ChildrenSeconds() - start, report);
}

static Compiler CompilerOf(string folder)
{
    var line = Compile(folder).Split('\n').First(line => line.Contains(" /noconfig ", StringComparison.Ordinal)).Trim();
    var end = line.IndexOf(" /noconfig ", StringComparison.Ordinal);
    var path = Path.ChangeExtension(line[..end].Split(' ')[^1], ".dll");
    var arguments = Path.Combine(folder, "arguments.rsp");
    File.WriteAllText(arguments, line[(end + " /noconfig".Length)..]);
    return new Compiler(folder, File.Exists(path) ? path : throw new InvalidOperationException($"no compiler at {path}"), arguments);
}

static string Run(string folder, params string[] arguments)
{
    using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return output;
}

static unsafe double ChildrenSeconds()
{
    var usage = stackalloc long[32];
    // RUSAGE_CHILDREN; the first four words are user and system time as seconds and microseconds.
    if (Native.getrusage(-1, usage) != 0)
        throw new InvalidOperationException("getrusage failed");
    return usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6);
}

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

internal sealed record Compiler(string Folder, string Path, string Arguments);

internal static partial class Native
{
    [LibraryImport("libc")]
    internal static unsafe partial int getrusage(int who, long* usage);
}
