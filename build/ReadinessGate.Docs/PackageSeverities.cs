using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace ReadinessGate.Docs;

/// <summary>The severities that the package's own global config sets.</summary>
/// <param name="globalConfig">The text of <c>build/ReadinessGate.globalconfig</c>.</param>
public sealed partial class PackageSeverities(string globalConfig)
{
    private readonly Dictionary<string, string> _severities = Setting().Matches(globalConfig).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value, StringComparer.Ordinal);

    /// <summary>The default severity of a rule, in the words of <c>.editorconfig</c>.</summary>
    public string Describe(DiagnosticDescriptor rule)
    {
        if (!rule.IsEnabledByDefault)
            return "off";
        var own = rule.DefaultSeverity == DiagnosticSeverity.Info ? "suggestion" : rule.DefaultSeverity.ToString().ToLowerInvariant();
        return _severities.TryGetValue(rule.Id, out var set) && set != own ? $"{set} (the package raises it from {own})" : own;
    }

    [GeneratedRegex(@"^dotnet_diagnostic\.(RG\d{4})\.severity = (\w+)", RegexOptions.Multiline)]
    private static partial Regex Setting();
}
