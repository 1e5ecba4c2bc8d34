using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ReadinessGate.CodeFixes.Tests.Verification;

/// <summary>Stands in for RG1102: reports each parameter tag named "gone", with the properties of the real rule.</summary>
#pragma warning disable RS1036, RS2008 // it is part of the tests and never released
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class StaleParameterAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Stale = new("RG1102", "Stale", "Stale", "Documentation", DiagnosticSeverity.Info, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Stale];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxTreeAction(Examine);
    }

    private static void Examine(SyntaxTreeAnalysisContext context)
    {
        foreach (var name in context.Tree.GetRoot(context.CancellationToken).DescendantNodes(descendIntoTrivia: true).OfType<XmlNameAttributeSyntax>())
        {
            var tag = name.Parent switch { XmlElementStartTagSyntax start => start.Name, XmlEmptyElementSyntax empty => empty.Name, _ => null };
            if (name.Identifier.Identifier.ValueText == "gone" && tag is not null)
                context.ReportDiagnostic(Diagnostic.Create(Stale, name.Identifier.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add("kind", $"stale-{tag.LocalName.ValueText}").Add("name", "gone")));
        }
    }
}
