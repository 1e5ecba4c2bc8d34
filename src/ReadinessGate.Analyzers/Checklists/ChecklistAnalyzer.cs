using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Analyzers.Secrets;

namespace ReadinessGate.Analyzers.Checklists;

/// <summary>What a single line tells is shown while typing: boxes, attributes, days, comments that are not closed, status and phase, ids that two items share.</summary>
/// <remarks>
/// <para>It is shown in the project that stands in the root folder of the system, or that sets <c>ReadinessGateRole</c> to <c>repository</c>, as a warning that no <c>TreatWarningsAsErrors</c> turns into an error.
/// Tables, conditions, and lines that are an item only to a whole reader of Markdown are judged by the gate alone.</para>
/// <para>Suppress: <c>dotnet_diagnostic.RG7090.severity = none</c> in a <c>.globalconfig</c> hides what is shown while typing; the gate judges the file all the same.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChecklistAnalyzer : LiveCheckAnalyzer
{
    // Nobody reads more, and an editor has to draw them all.
    private const int MostShown = 1_000;

    private static readonly DiagnosticDescriptor RG7090 = Rule.Create(
        "RG7090", "The checklist is well-formed and its ids are unique", "{0}. Fix: {1}.", RuleCategory.Release, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG7090);

    private protected override void Register(CompilationStartAnalysisContext context)
    {
        if (context.Options.ChecklistPath() is { } path)
            context.RegisterAdditionalFileAction(file => Examine(file, path));
    }

    private static void Examine(AdditionalFileAnalysisContext context, string path)
    {
        var file = context.AdditionalFile;
        if (!string.Equals(file.Path.Replace('\\', '/'), path, StringComparison.OrdinalIgnoreCase) || file.GetText(context.CancellationToken) is not { } source || ChecklistText.Of(source.ToString()) is not { } text)
            return;
        var shown = 0;
        new ChecklistScan(text, Report).Run(context.CancellationToken);

        void Report(int position, string message, string remedy)
        {
            if (shown++ < MostShown)
                context.ReportDiagnostic(Diagnostic.Create(RG7090, FileLocation.Of(file, source, TextSpan.FromBounds(position, text.EndOfWord(position))), message, remedy));
        }
    }
}
