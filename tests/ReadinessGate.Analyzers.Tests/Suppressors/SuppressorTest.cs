using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Analyzers.Tests.Verification;
using ReadinessGate.Suppressors;

namespace ReadinessGate.Analyzers.Tests.Suppressors;

/// <summary>One compilation of <c>src/Shop/Code.cs</c> with a slice, as the compiler reports on it.</summary>
internal static class SuppressorTest
{
    /// <summary>What is left of the findings, the lines they stand on, from 1; 0 for one without a place.</summary>
    public static async Task<int[]> LinesAsync(string id, string code, string slice, string config = "", params DiagnosticAnalyzer[] analyzers)
    {
        var settings = new ConfigFiles("", $"build_property.ProjectDir = /project/src/Shop/\n{config}");
        var tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Preview), ConfigFiles.Folder + "src/Shop/Code.cs");
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable).WithSyntaxTreeOptionsProvider(settings.Severities);
        var compilation = CSharpCompilation.Create("Shop", [tree], References.Net, options);
        ImmutableArray<AdditionalText> files = [new File("obj/readiness.accepted.others", "folder\tsrc/Shop\n" + slice), new File("src/Shop/Shop.csproj", "<Project />"), new File("src/Shop/note.txt", "one\ntwo\n")];
        var thrown = new List<Exception>();
        var setup = new CompilationWithAnalyzersOptions(new(files, settings.Options), (exception, _, _) => thrown.Add(exception), true, false);
        var findings = await compilation.WithAnalyzers([.. analyzers, new OtherFindingsSuppressor()], setup).GetAllDiagnosticsAsync();
        Assert.Empty(thrown);
        return [.. findings.Where(finding => finding.Id == id).Select(finding => finding.Location.GetLineSpan()).Select(place => place.Path is null or "" ? 0 : place.StartLinePosition.Line + 1).Order()];
    }

    private sealed class File(string path, string content) : AdditionalText
    {
        public override string Path => ConfigFiles.Folder + path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content);
    }
}
