using System.Text.RegularExpressions;

namespace ReadinessGate.Recording;

/// <summary>Finds out which of the rules that a build raised to errors really were: a user's own switches can lower or silence each of them.</summary>
public static partial class EnforcedRules
{
    /// <summary>The rules of which a build that succeeded has no finding.</summary>
    /// <param name="request">The build.</param>
    /// <param name="documents">Its sources.</param>
    public static ImmutableArray<string> Of(BuildRequest request, ImmutableArray<SourceDocument> documents)
    {
        if (request.Raised.IsEmpty)
            return [];
        var silenced = new HashSet<string>(request.NoWarn.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
        foreach (var config in request.AnalyzerConfigs.Where(File.Exists))
            foreach (Match match in Severity().Matches(File.ReadAllText(config)))
                if (match.Groups["severity"].Value != "error")
                    silenced.Add(match.Groups["id"].Value);
        foreach (var document in documents)
            silenced.UnionWith(SuppressedIn(Path.Combine(request.Target.Root, document.Path), request.Raised));
        return [.. request.Raised.Where(id => !silenced.Contains(id)).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> SuppressedIn(string path, ImmutableArray<string> raised)
    {
        var text = File.Exists(path) ? File.ReadAllText(path) : "";
        if (text.Contains("#pragma warning", StringComparison.Ordinal) && DisableAll().IsMatch(text))
            return raised;
        // Most files suppress nothing: two plain searches spare them the expression.
        return text.Contains("RG", StringComparison.Ordinal) && (text.Contains("#pragma warning", StringComparison.Ordinal) || text.Contains("SuppressMessage", StringComparison.Ordinal))
            ? Id().Matches(text).Select(match => match.Value)
            : [];
    }

    [GeneratedRegex(@"^\s*dotnet_diagnostic\.(?<id>RG[01]\d{3})\.severity\s*=\s*(?<severity>\w+)", RegexOptions.Multiline)]
    private static partial Regex Severity();

    [GeneratedRegex(@"#pragma warning disable[ \t]*(//.*)?\r?$", RegexOptions.Multiline)]
    private static partial Regex DisableAll();

    [GeneratedRegex(@"RG[01]\d{3}")]
    private static partial Regex Id();
}
