using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Baselines;
using ReadinessGate.Analyzers.Secrets;

namespace ReadinessGate.Analyzers.Testing;

/// <summary>Reports a unit test that talks to a host of the internet: it fails with someone else's outage, and says so about your code.</summary>
/// <remarks>
/// <para>Judged are, in test projects, requests of an <c>HttpClient</c> made without a handler of one's own, <c>TcpClient</c>, <c>Socket</c>, <c>Dns</c>, <c>Ping</c>, <c>WebClient</c> and <c>WebRequest</c>,
/// when the host is a constant and public. Loopback, private ranges and reserved names (<c>example.com</c>, <c>.test</c>, <c>.invalid</c>, <c>.local</c>) are not; nor are clients of <c>WebApplicationFactory</c>, <c>TestServer</c>
/// or a custom handler.</para>
/// <para>Tests that are meant to leave the process are left alone: those whose project, namespace, class, trait or category says Integration, E2E, Functional, Live and the like, and skipped ones.</para>
/// <para>Bad: <c>await new HttpClient().GetAsync("https://api.github.com")</c>. Good: <c>new HttpClient(new StubHandler(response))</c>, or <c>[Trait("Category", "Integration")]</c>.</para>
/// <para>Source: M. Fowler, "Eradicating Non-Determinism in Tests" (2011): remote services.</para>
/// <para>Fix: put a handler that answers by itself under the client, or mark the test as integration.</para>
/// <para>Suppress: <c>#pragma warning disable RG1304</c> with a reason, or <c>dotnet_diagnostic.RG1304.severity = none</c> in <c>.editorconfig</c>.</para>
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiveNetworkAnalyzer : CodeRuleAnalyzer
{
    private static readonly TokenScan Names = new(
        "GetAsync", "GetStringAsync", "GetByteArrayAsync", "GetStreamAsync", "GetFromJsonAsync", "PostAsync", "PostAsJsonAsync", "PutAsync", "PutAsJsonAsync", "PatchAsync", "PatchAsJsonAsync", "DeleteAsync",
        "TcpClient", "Connect", "ConnectAsync", "GetHostEntry", "GetHostEntryAsync", "GetHostAddresses", "GetHostAddressesAsync", "Send", "SendPingAsync", "DownloadString", "DownloadData", "DownloadFile",
        "DownloadStringTaskAsync", "DownloadFileTaskAsync", "GetResponse", "GetResponseAsync");

    // Types whose calls name a host, or an address, in their first argument.
    private static readonly string[] HostTypes = ["System.Net.Sockets.TcpClient", "System.Net.Sockets.Socket", "System.Net.Dns", "System.Net.NetworkInformation.Ping", "System.Net.WebClient"];

    private static readonly DiagnosticDescriptor RG1304 = Rule.Create(
        "RG1304", "No unit test needs the internet", "the test talks to '{0}'. Fix: answer with a handler of the test, or mark it as an integration test.",
        RuleCategory.Testing, DiagnosticSeverity.Info);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RG1304);

    internal override IEnumerable<Keywords> Words => [Names.Words];

    private protected override void Register(CompilationStartAnalysisContext context, IFindingSink sink)
    {
        if (context.Options.IsTestProject() && !TestScope.IsWide(context.Compilation.AssemblyName))
            ForEachModel(context, sink, (model, report) => Examine(model, report));
    }

    private static void Examine(SemanticModelAnalysisContext context, Action<Diagnostic> report)
    {
        foreach (var token in Names.Find(context.SemanticModel.SyntaxTree, context.CancellationToken))
        {
            if (token.Parent is SimpleNameSyntax name && CallOf(name) is { } call && HostOf(call, context) is { } host && PublicAddress.IsPublic(host)
                && !TestScope.IsWide(context.SemanticModel.GetEnclosingSymbol(call.SpanStart, context.CancellationToken)))
                report(Found.At(RG1304, call.GetLocation(), host));
        }
    }

    private static ExpressionSyntax? CallOf(SimpleNameSyntax name) =>
        AssertionSyntax.IsCalled(name) ? name.FirstAncestorOrSelf<InvocationExpressionSyntax>() : name.FirstAncestorOrSelf<ObjectCreationExpressionSyntax>() is { } creation && creation.Type.Span.Contains(name.Span) ? creation : null;

    private static string? HostOf(ExpressionSyntax call, SemanticModelAnalysisContext context)
    {
        if (context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is not IMethodSymbol method)
            return null;
        var type = method.ReducedFrom is null ? method.ContainingType : method.ReceiverType;
        if (Array.Exists(HostTypes, known => type.Is(known)))
            return FirstText(call, context) is { } text ? PublicAddress.HostOf(text) ?? (text.IndexOf('/') < 0 ? text : null) : null;
        if (call is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } })
            return null;
        if (type.DerivesFrom("System.Net.WebRequest"))
            return Creation(receiver, context) is { } request && FirstText(request, context) is { } target ? PublicAddress.HostOf(target) : null;
        return type.Is("System.Net.Http.HttpClient") && HttpClientOrigin.Of(receiver, context.SemanticModel, context.CancellationToken) is { } client ? HostOfRequest(call, client, context) : null;
    }

    // A relative address goes to the base address that the client was made with.
    private static string? HostOfRequest(ExpressionSyntax call, BaseObjectCreationExpressionSyntax client, SemanticModelAnalysisContext context)
    {
        if (FirstText(call, context) is { } text && PublicAddress.HostOf(text) is { } host)
            return host;
        var address = client.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(property => property.Left is IdentifierNameSyntax { Identifier.ValueText: "BaseAddress" })?.Right;
        return address is null ? null : Text(address, context) is { } root ? PublicAddress.HostOf(root) : null;
    }

    // var request = WebRequest.Create("…");
    private static ExpressionSyntax? Creation(ExpressionSyntax receiver, SemanticModelAnalysisContext context)
    {
        var declared = context.SemanticModel.GetSymbolInfo(receiver, context.CancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } references }
            && references[0].GetSyntax(context.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value } ? value : receiver;
        while (declared is CastExpressionSyntax or ParenthesizedExpressionSyntax)
            declared = declared is CastExpressionSyntax cast ? cast.Expression : ((ParenthesizedExpressionSyntax)declared).Expression;
        return declared is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create" or "CreateHttp" } } ? declared : null;
    }

    private static string? FirstText(ExpressionSyntax call, SemanticModelAnalysisContext context) =>
        (call switch { InvocationExpressionSyntax invocation => invocation.ArgumentList, BaseObjectCreationExpressionSyntax creation => creation.ArgumentList, _ => null })?.Arguments.FirstOrDefault()?.Expression is { } first
            ? Text(first, context) : null;

    private static string? Text(ExpressionSyntax expression, SemanticModelAnalysisContext context)
    {
        if (expression is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } && context.SemanticModel.GetTypeInfo(expression, context.CancellationToken).Type.Is("System.Uri"))
            expression = arguments[0].Expression;
        return expression is InterpolatedStringExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }
            ? StringText.Of(expression, context.SemanticModel, context.CancellationToken) : context.SemanticModel.GetConstantValue(expression, context.CancellationToken).Value as string;
    }
}
