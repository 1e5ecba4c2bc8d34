using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Reports a password, key or token that is written to a log: logs are copied, kept and read by more people than may know it.</summary>
/// <remarks>
/// <para>Judged are the arguments of <c>ILogger</c>, of methods with <c>[LoggerMessage]</c>, of Serilog, NLog, log4net and <c>Trace</c>, and of <c>Console</c> where a host runs the program: variables, members and settings that hold a text
/// and whose name promises a secret, also inside interpolation and concatenation. What a method returns counts as masked; so do names such as <c>passwordHash</c>. A plain <c>token</c> counts only where the type or the method
/// is about signing in: parsers have tokens too. <c>EnableSensitiveDataLogging()</c> of Entity Framework Core counts when no condition and no <c>#if DEBUG</c> stands around it. Test projects are not judged.</para>
/// <para>Bad: <c>logger.LogInformation("Login of {User} with {Password}", user, password)</c>. Good: <c>logger.LogInformation("Login of {User}", user)</c>.</para>
/// <para>Source: OWASP, Logging Cheat Sheet, "Data to exclude"; CWE-532.</para>
/// <para>Fix: leave the value out; where its presence matters, log its length or that it is set.</para>
/// <para>Suppress: <c>#pragma warning disable RG1206</c> with a reason, or <c>dotnet_diagnostic.RG1206.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LoggedSecretAnalyzer : CodeRuleAnalyzer
{
    // A file without one of these names no secret, and its calls are not looked at.
    private static readonly Keywords Names = new("pass", "pwd", "secret", "token", "key", "credential", "EnableSensitiveDataLogging") { IgnoresCase = true, OnlyPresence = true };
    private static readonly TokenScan Calls = new([.. LogCall.Methods, "LoggerMessage", "EnableSensitiveDataLogging"]);

    private static readonly DiagnosticDescriptor RG1206 = Rule.Create(
        "RG1206", "No secret is logged", "'{0}' {1}. Fix: {2}.",
        RuleCategory.Security, DiagnosticSeverity.Warning);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1206);

    internal override IEnumerable<Keywords> Words => [Names, Calls.Words];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        if (!context.Options.IsTestProject())
            ForEachModel(context, sink, (model, report) => Examine(model, report));
    }

    private static void Examine(SemanticModelAnalysisContext context, Action<Diagnostic> report)
    {
        var tree = context.SemanticModel.SyntaxTree;
        if (!Names.StandIn(tree.GetText(context.CancellationToken), context.CancellationToken))
            return;
        foreach (var token in Calls.Find(tree, context.CancellationToken))
        {
            if (token.Parent is not SimpleNameSyntax name)
                continue;
            foreach (var (place, secret) in SecretsIn(name, context))
                Report(place, secret, "goes to a log as it is", "leave it out, or log that it is set");
            if (token.ValueText == "EnableSensitiveDataLogging" && name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call && SensitiveDataLogging.IsAlwaysOn(call, name, context))
                Report(name, token.ValueText, "writes the values of all queries to the log, in production too", "call it in development only");
        }

        void Report(SyntaxNode place, string what, string fact, string fix) =>
            report(Found.At(RG1206, place.GetLocation(), what, fact, fix));
    }

    private static IEnumerable<(SyntaxNode Place, string Name)> SecretsIn(SimpleNameSyntax name, SemanticModelAnalysisContext context)
    {
        if (name.FirstAncestorOrSelf<AttributeSyntax>() is { Parent.Parent: MethodDeclarationSyntax method } attribute)
            return attribute.Name.Span.Contains(name.Span) && name.Identifier.ValueText == "LoggerMessage" ? OfParameters(method) : [];
        if (name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || call.Expression.Span.End != name.Span.End)
            return [];
        var found = call.ArgumentList.Arguments.SelectMany(argument => LoggedSecret.In(argument.Expression, context.SemanticModel, context.CancellationToken)).ToArray();
        return found.Length > 0 && LogCall.Is(call, context.SemanticModel, context.CancellationToken) ? found.Select(secret => ((SyntaxNode)secret.Place, secret.Name)) : [];
    }

    private static IEnumerable<(SyntaxNode Place, string Name)> OfParameters(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters
            .Where(parameter => parameter.Type?.ToString().TrimEnd('?') is "string" or "String" or "byte[]" or "char[]"
                && LoggedName.KindOf(parameter.Identifier.ValueText, method.Identifier.ValueText) is not null && !parameter.AttributeLists.Any())
            .Select(parameter => ((SyntaxNode)parameter, parameter.Identifier.ValueText));
}
