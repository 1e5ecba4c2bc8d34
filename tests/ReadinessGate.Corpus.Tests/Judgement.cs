using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Secrets;
using ReadinessGate.Collecting.Secrets;

namespace ReadinessGate.Corpus.Tests;

/// <summary>How much of what was planted was found, and how much of what was found was planted.</summary>
internal sealed class Judgement
{
    private readonly StringBuilder _errors = new();

    public int Planted { get; private set; }

    public int Found { get; private set; }

    public int Wrong { get; private set; }

    public double Recall => 100.0 * Found / Planted;

    public double Precision => 100.0 * Found / (Found + Wrong);

    /// <summary>Judges the findings of the command that reads files.</summary>
    public void AddFiles(IEnumerable<CorpusFile> files)
    {
        foreach (var file in files)
            Add(file, SecretFileScanner.Scan(file.Path, new TextPiece(file.Text, 1, 0, IsWhole: true), isTest: false, allow: _ => false).Select(finding => (finding.At.Line, finding.At.Line, finding.Id)));
    }

    /// <summary>Judges the findings of the compiler in the C# files.</summary>
    public async Task AddCodeAsync(IReadOnlyList<CorpusFile> files)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.Preview), file.Path)).ToArray();
        var compilation = CSharpCompilation.Create("Corpus", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        ImmutableArray<DiagnosticAnalyzer> rules = [new CodeCredentialAnalyzer(), new ConnectionStringAnalyzer(), new ProviderTokenAnalyzer(), new PrivateKeyAnalyzer()];
        var findings = (await compilation.WithAnalyzers(rules, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, true, false)).GetAnalyzerDiagnosticsAsync())
            .ToLookup(finding => finding.Location.SourceTree!.FilePath, finding => (finding.Location.GetLineSpan().StartLinePosition.Line + 1, finding.Location.GetLineSpan().EndLinePosition.Line + 1, finding.Id), StringComparer.Ordinal);
        foreach (var file in files)
            Add(file, findings[file.Path]);
    }

    /// <summary>The figures, then every miss and every wrong finding with its line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"recall {Recall:F1} % ({Found} of {Planted}), precision {Precision:F1} % ({Wrong} wrong)\n{_errors}");

    private void Add(CorpusFile file, IEnumerable<(int First, int Last, string Id)> findings)
    {
        var lines = file.Text.Split('\n');
        var all = findings.Distinct().ToArray();
        Planted += file.Planted.Count;
        foreach (var (first, last) in file.Planted)
        {
            if (all.Any(finding => finding.Last >= first && finding.First <= last))
                Found++;
            else
                _errors.AppendLine(CultureInfo.InvariantCulture, $"MISSED {file.Path}({first}): {lines[first - 1].Trim()}");
        }

        foreach (var (line, _, id) in all.Where(finding => !file.Planted.Any(secret => finding.Last >= secret.First && finding.First <= secret.Last)))
        {
            Wrong++;
            _errors.AppendLine(CultureInfo.InvariantCulture, $"WRONG {id} {file.Path}({line}): {lines[line - 1].Trim()}");
        }
    }
}
