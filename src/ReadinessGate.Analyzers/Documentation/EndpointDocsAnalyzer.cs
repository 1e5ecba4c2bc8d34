using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;

namespace ReadinessGate.Analyzers.Documentation;

/// <summary>Reports an HTTP endpoint that has no summary in the OpenAPI document: those who call it see a path and have to guess what it does.</summary>
/// <remarks>
/// <para>Judged are <c>MapGet</c>, <c>MapPost</c>, <c>MapPut</c>, <c>MapDelete</c> and <c>MapPatch</c> on their own line, and actions of controllers with <c>[ApiController]</c>,
/// in projects that reference <c>Microsoft.AspNetCore.OpenApi</c>, Swashbuckle or NSwag. A documentation comment on the handler or the action, <c>WithSummary</c>, <c>WithDescription</c> or <c>WithOpenApi</c>
/// on the endpoint or its group, <c>[EndpointSummary]</c>, <c>[EndpointDescription]</c>, <c>[SwaggerOperation]</c> and <c>[OpenApiOperation]</c> are summaries. What is excluded from the description needs none.
/// An extension method of your own in the chain may add one, so such an endpoint is left alone. Test projects are not judged.</para>
/// <para>Bad: <c>app.MapGet("/orders", List);</c> Good: <c>app.MapGet("/orders", List).WithSummary("Orders of the signed-in customer, newest first");</c></para>
/// <para>Source: production-readiness checklists ask that every endpoint of the API reference is described.</para>
/// <para>Fix: add <c>.WithSummary("…")</c>, or a <c>/// &lt;summary&gt;</c> on the handler or action.</para>
/// <para>Suppress: <c>dotnet_diagnostic.RG1105.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndpointDocsAnalyzer : CodeRuleAnalyzer
{
    private static readonly string[] OpenApiTypes =
    [
        "Microsoft.AspNetCore.OpenApi.OpenApiOptions", "Microsoft.AspNetCore.Builder.OpenApiEndpointConventionBuilderExtensions", "Swashbuckle.AspNetCore.SwaggerGen.SwaggerGenOptions", "NSwag.OpenApiDocument",
    ];

    private static readonly TokenScan Names = new([.. EndpointCall.Names, .. EndpointAction.Names]);

    private static readonly DiagnosticDescriptor RG1105 = Rule.Create(
        "RG1105", "Every endpoint has a summary", "the endpoint '{0}' has no summary in the OpenAPI document. Fix: add one with {1}.",
        RuleCategory.Documentation, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1105);

    internal override IEnumerable<Keywords> Words => [Names.Words];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        if (context.Options.IsTestProject())
            return;
        var isDescribed = new Lazy<bool>(() => Array.Exists(OpenApiTypes, type => !context.Compilation.GetTypesByMetadataName(type).IsEmpty));
        ForEachModel(context, sink, (model, report) => Examine(model, isDescribed, report));
    }

    private static void Examine(SemanticModelAnalysisContext context, Lazy<bool> isDescribed, Action<Diagnostic> report)
    {
        foreach (var token in Names.Find(context.SemanticModel.SyntaxTree, context.CancellationToken))
        {
            if (!isDescribed.Value)
                return;
            if (token.Parent is not SimpleNameSyntax name)
                continue;
            if (EndpointCall.At(name) is { } call && !call.HasSummary(context.SemanticModel, context.CancellationToken))
                report(Found.At(RG1105, name.GetLocation(), call.Title, "'.WithSummary(…)' or a documentation comment on the handler"));
            else if (EndpointAction.At(name) is { } action && !action.HasSummary(context.SemanticModel, context.CancellationToken))
                report(Found.At(RG1105, action.Place, action.Title, "a documentation comment or '[EndpointSummary]'"));
        }
    }
}
