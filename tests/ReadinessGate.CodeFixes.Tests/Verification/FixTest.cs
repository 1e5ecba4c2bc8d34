using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.CodeFixes.Tests.Verification;

/// <summary>Applies a fix to the findings of an analyzer in a project made of texts. What comes out must compile.</summary>
internal sealed class FixTest<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>What the code under test needs and no fix changes.</summary>
    public string Support { get; init; } = "";

    /// <summary>Which of the offered fixes is applied, by its title; null when there is only one.</summary>
    public string? Title { get; init; }

    /// <summary>The findings that are left because only a person can remove them.</summary>
    public int Remaining { get; init; }

    /// <summary>Applies the fix to the first finding of a text and expects another text.</summary>
    public async Task FixesAsync(string code, string expected)
    {
        var project = Project(code);
        var (document, diagnostic) = (await FindingsAsync(project)).First();
        var action = Choose(await OffersAsync(document, diagnostic));
        await HoldsAsync(await ApplyAsync(project, action), [expected]);
    }

    /// <summary>Applies the fix to all findings of a project of several documents.</summary>
    public async Task FixesAllAsync(string[] code, string[] expected)
    {
        var project = Project(code);
        var findings = await FindingsAsync(project);
        var key = Choose(await OffersAsync(findings[0].Document, findings[0].Diagnostic)).EquivalenceKey!;
        var context = new FixAllContext(findings[0].Document, new TFix(), FixAllScope.Project, key, new TFix().FixableDiagnosticIds, new Findings(findings), CancellationToken.None);
        var action = await new TFix().GetFixAllProvider()!.GetFixAsync(context);
        Assert.NotNull(action);
        await HoldsAsync(await ApplyAsync(project, action), expected);
    }

    /// <summary>Expects findings, and that nothing is offered for them.</summary>
    public async Task OffersNothingAsync(string code)
    {
        foreach (var (document, diagnostic) in await FindingsAsync(Project(code)))
            Assert.Empty(await OffersAsync(document, diagnostic));
    }

    /// <summary>The titles that are offered for the first finding.</summary>
    public async Task<string[]> TitlesAsync(string code)
    {
        var (document, diagnostic) = (await FindingsAsync(Project(code))).First();
        return [.. (await OffersAsync(document, diagnostic)).Select(action => action.Title)];
    }

    private Project Project(params string[] code)
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        var id = ProjectId.CreateNewId();
        solution = solution.AddProject(id, "Test", "Test", LanguageNames.CSharp)
            .WithProjectCompilationOptions(id, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.Preview))
            .AddMetadataReferences(id, References.Net);
        for (var at = 0; at < code.Length; at++)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), $"Test{at}.cs", code[at]);
        return solution.AddDocument(DocumentId.CreateNewId(id), "Support.cs", Support).GetProject(id)!;
    }

    private static async Task<(Document Document, Diagnostic Diagnostic)[]> FindingsAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var findings = await compilation.WithAnalyzers([new TAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return [.. findings.Select(finding => (project.GetDocument(finding.Location.SourceTree)!, finding)).OrderBy(finding => finding.Item1.Name, StringComparer.Ordinal).ThenBy(finding => finding.finding.Location.SourceSpan.Start)];
    }

    private static async Task<List<CodeAction>> OffersAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await new TFix().RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private CodeAction Choose(List<CodeAction> actions) => Title is null ? Assert.Single(actions) : Assert.Single(actions, action => action.Title == Title);

    private static async Task<Project> ApplyAsync(Project project, CodeAction action) =>
        Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>()).ChangedSolution.GetProject(project.Id)!;

    private async Task HoldsAsync(Project project, string[] expected)
    {
        for (var at = 0; at < expected.Length; at++)
            Assert.Equal(expected[at], (await project.Documents.Single(document => document.Name == $"Test{at}.cs").GetTextAsync()).ToString());
        Assert.Equal(Remaining, (await FindingsAsync(project)).Length);
    }

    private sealed class Findings((Document Document, Diagnostic Diagnostic)[] all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(all.Select(finding => finding.Diagnostic));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(all.Where(finding => finding.Document.Id == document.Id).Select(finding => finding.Diagnostic));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
