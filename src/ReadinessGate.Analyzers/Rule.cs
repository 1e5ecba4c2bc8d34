using Microsoft.CodeAnalysis;

namespace ReadinessGate.Analyzers;

/// <summary>Creates the descriptors of our rules, so that all have the same category names and help links.</summary>
internal static class Rule
{
    private const string HelpRoot = "https://github.com/readinessgate/readinessgate/blob/main/docs/rules/";

    /// <summary>Creates a descriptor that is on by default. No rule is Error by default: a suppressor could not suppress it.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="title">States what is right, so that a pass reads well.</param>
    /// <param name="messageFormat">The fact, then what to do.</param>
    /// <param name="category">One of <see cref="RuleCategory"/>.</param>
    /// <param name="severity">Info or Warning.</param>
    /// <param name="tags">Custom tags of Roslyn.</param>
    public static DiagnosticDescriptor Create(string id, string title, string messageFormat, string category, DiagnosticSeverity severity, params string[] tags) =>
        new(id, title, messageFormat, category, severity, isEnabledByDefault: true, helpLinkUri: $"{HelpRoot}{id}.md", customTags: tags);

    /// <summary>Creates a descriptor that is off until a severity of its own, or a limit in <c>readiness.json</c>, asks for it: for rules of which opinions differ.</summary>
    public static DiagnosticDescriptor CreateOptional(string id, string title, string messageFormat, string category, DiagnosticSeverity severity) =>
        new(id, title, messageFormat, category, severity, isEnabledByDefault: false, helpLinkUri: $"{HelpRoot}{id}.md");
}
