using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>Recognises calls that write to a log or to the console.</summary>
internal static class LogCall
{
    /// <summary>The methods, as they are called; an identifier that is none of these begins no search.</summary>
    public static readonly string[] Methods =
    [
        "Log", "LogTrace", "LogDebug", "LogInformation", "LogWarning", "LogError", "LogCritical", "BeginScope", "Write", "WriteLine", "WriteAsync", "WriteLineAsync", "Verbose", "Debug", "Information", "Warning",
        "Error", "Fatal", "Trace", "Info", "Warn", "WriteIf", "WriteLineIf", "TraceInformation", "TraceWarning", "TraceError", "DebugFormat", "InfoFormat", "WarnFormat", "ErrorFormat", "FatalFormat",
    ];

    private static readonly string[] Types =
    [
        "Microsoft.Extensions.Logging.LoggerExtensions", "Microsoft.Extensions.Logging.ILogger", "System.Diagnostics.Trace", "Serilog.Log", "Serilog.ILogger",
        "NLog.Logger", "NLog.ILogger", "NLog.ILoggerBase", "log4net.ILog",
    ];

    /// <summary>Whether the call writes to a log.</summary>
    /// <remarks>The console is one where a host runs the program: in a container its text is collected. A command line tool speaks to its user there.</remarks>
    public static bool Is(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        var info = model.GetSymbolInfo(call, cancellation);
        if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not IMethodSymbol method)
            return false;
        var type = (method.ReducedFrom ?? method).ContainingType;
        return Array.Exists(Types, known => type.Is(known)) || type.AllInterfaces.Any(implemented => Array.Exists(Types, known => implemented.Is(known))) || (IsConsole(call, type, model, cancellation) && model.Compilation.GetTypeByMetadataName("Microsoft.Extensions.Hosting.IHost") is not null);
    }

    // Console.Error.WriteLine
    private static bool IsConsole(InvocationExpressionSyntax call, INamedTypeSymbol type, SemanticModel model, CancellationToken cancellation) =>
        type.Is("System.Console")
        || type.Is("System.IO.TextWriter") && call.Expression is MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Error" or "Out" } writer }
        && model.GetSymbolInfo(writer, cancellation).Symbol is IPropertySymbol property && property.ContainingType.Is("System.Console");
}
