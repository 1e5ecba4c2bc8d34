using Microsoft.CodeAnalysis.Diagnostics;

namespace ReadinessGate.Analyzers.Tests.Verification;

/// <summary>Runs an analyzer on marked code, with the call shape of Microsoft.CodeAnalysis.Testing.</summary>
internal static class Verify<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>Expects exactly the findings that the markup shows: <c>[|…|]</c> or <c>{|RG1001:…|}</c>.</summary>
    public static Task AnalyzerAsync(string markup) => new AnalyzerTest<TAnalyzer> { TestCode = markup }.RunAsync();

    /// <summary>The same for one settings file in an otherwise empty project.</summary>
    public static Task SettingsAsync(string path, string markup) => new AnalyzerTest<TAnalyzer> { TestCode = "", AdditionalFiles = { (path, markup) } }.RunAsync();
}
