using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.Analyzers.Tests.Verification;

/// <summary>One run of an analyzer over sources, additional files and configuration.</summary>
internal sealed class AnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public required string TestCode { get; init; }

    /// <summary>Further sources as (file name, markup).</summary>
    public List<(string Name, string Markup)> Sources { get; } = [];

    public List<(string Name, string Markup)> AdditionalFiles { get; } = [];

    public string EditorConfig { get; init; } = "";

    public string GlobalConfig { get; init; } = "";

    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    public DocumentationMode DocumentationMode { get; init; } = DocumentationMode.Parse;

    /// <summary>What the command line says about single rules, as NoWarn does.</summary>
    public Dictionary<string, ReportDiagnostic> SpecificOptions { get; } = [];

    /// <summary>Suppressors that run beside the analyzer.</summary>
    public List<DiagnosticAnalyzer> Suppressors { get; } = [];

    public async Task RunAsync()
    {
        var expected = AllTexts().SelectMany(file => Markup.Parse(file.Markup).Spans.Select(mark => Describe(mark.Id ?? OnlyRule(), file.Name, mark.Span)));
        var actual = (await DiagnosticsAsync()).Select(finding => Describe(finding.Id, Path.GetFileName(finding.Location.GetLineSpan().Path), finding.Location.SourceSpan));
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var config = new ConfigFiles(EditorConfig, GlobalConfig);
        var parseOptions = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode);
        var trees = Code().Select(file => CSharpSyntaxTree.ParseText(Markup.Parse(file.Markup).Text, parseOptions, ConfigFiles.Folder + file.Name));
        var options = new CSharpCompilationOptions(OutputKind, allowUnsafe: true, specificDiagnosticOptions: SpecificOptions).WithSyntaxTreeOptionsProvider(config.Severities);
        var compilation = CSharpCompilation.Create("Test", trees, References.Net, options);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var files = AdditionalFiles.Select(AdditionalText (file) => new TextFile(ConfigFiles.Folder + file.Name, Markup.Parse(file.Markup).Text));
        var thrown = new List<Exception>();
        var setup = new CompilationWithAnalyzersOptions(new([.. files], config.Options), (exception, _, _) => thrown.Add(exception), true, false);
        var findings = await compilation.WithAnalyzers([new TAnalyzer(), .. Suppressors], setup).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(thrown);
        return findings;
    }

    private IEnumerable<(string Name, string Markup)> Code() => Sources.Prepend(("Test0.cs", TestCode));

    private IEnumerable<(string Name, string Markup)> AllTexts() => Code().Concat(AdditionalFiles);

    private static string OnlyRule() => Assert.Single(new TAnalyzer().SupportedDiagnostics).Id;

    private static string Describe(string id, string name, TextSpan span) => $"{name} {span.Start:D6}..{span.End:D6} {id}";

    private sealed class TextFile(string path, string content) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content);
    }
}
