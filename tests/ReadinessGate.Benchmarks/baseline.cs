#:property PublishAot=false
#:property ArtifactsPath=../../artifacts/build-commands
#:package Microsoft.CodeAnalysis.CSharp
#:project ../../src/ReadinessGate.Analyzers/ReadinessGate.Analyzers.csproj
#:project ../../src/ReadinessGate.Engine/ReadinessGate.Engine.csproj

// What a baseline of many findings costs a compilation: milliseconds with the suppressor and its slice, without its slice, and without it; and the engine's reading of the same baseline.
// Usage: dotnet run -c Release tests/ReadinessGate.Benchmarks/baseline.cs [ENTRIES] [RUNS] [FINDINGS]. Roslyn compares each finding that is hidden with those before it, so their number counts more than that of the entries.
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Analyzers.CodeHygiene;
using ReadinessGate.Policies;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 50_000;
var runs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 9;
var findings = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 100;
var code = new StringBuilder("class C\n{\n").AppendJoin('\n', Enumerable.Range(0, findings).Select(number => $"    void M{number}() {{ try {{ }} catch {{ }} }}")).Append("\n}\n").ToString();
var known = Run(null, suppresses: false).Findings.Select(finding => new BaselineEntry("RG1005", "Code.cs", finding.Properties["fingerprint"]!, 1, false)).ToArray();
var entries = known.Concat(Enumerable.Range(0, Math.Max(0, count - findings)).Select(number => new BaselineEntry("RG1001", $"src/Folder{number / 100}/File{number / 5}.cs", number.ToString("x16", CultureInfo.InvariantCulture), 1, false))).ToArray();
var slice = new BaselineSlice("", entries).Write();
var baseline = Encoding.UTF8.GetBytes("{ \"version\": 1, \"findings\": [\n" + string.Join(",\n", entries.Select(entry => $"{{ \"rule\": \"{entry.Rule}\", \"path\": \"{entry.Path}\", \"hash\": \"{entry.Hash}\", \"count\": 1 }}")) + "\n] }");
Console.WriteLine($"{entries.Length} entries, {findings} findings, {runs} runs after one to warm up, median (min to max):");
Report("without the suppressor", () => Run(null, suppresses: false).Milliseconds);
Report("with it, nothing accepted", () => Run(null, suppresses: true).Milliseconds);
Report("with it and its slice", () => Run(slice, suppresses: true).Milliseconds);
Report("the engine reads the baseline", () =>
{
    var start = Stopwatch.GetTimestamp();
    BaselineReader.Read("readiness.baseline.json", baseline);
    return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
});
return Run(slice, suppresses: true).Findings.Length == 0 ? 0 : 1;

(ImmutableArray<Diagnostic> Findings, double Milliseconds) Run(string? accepted, bool suppresses)
{
    var compilation = CSharpCompilation.Create("Code", [CSharpSyntaxTree.ParseText(code, path: "/project/Code.cs")], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], new(OutputKind.DynamicallyLinkedLibrary));
    ImmutableArray<AdditionalText> files = accepted is null ? [] : [new Text("/project/obj/readiness.accepted", accepted)];
    var start = Stopwatch.GetTimestamp();
    var found = compilation.WithAnalyzers(suppresses ? [new EmptyCatchAnalyzer(), new BaselineSuppressor()] : [new EmptyCatchAnalyzer()], new AnalyzerOptions(files, new Project())).GetAnalyzerDiagnosticsAsync().Result;
    return (found, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
}

void Report(string name, Func<double> measure)
{
    var times = Enumerable.Range(0, runs + 1).Select(_ => measure()).Skip(1).Order().ToArray();
    Console.WriteLine($"{times[times.Length / 2]:F1} ms ({times[0]:F1} to {times[^1]:F1})  {name}");
}

internal sealed class Text(string path, string content) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content);
}

internal sealed class Project : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values();

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Values : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = "/project/";
            return key == "build_property.ProjectDir";
        }
    }
}
