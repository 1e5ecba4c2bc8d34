using System.Text.RegularExpressions;

namespace ReadinessGate.Policies;

/// <summary>Compares the severities of our rules in two versions of an <c>.editorconfig</c> or <c>.globalconfig</c>.</summary>
public static partial class SeverityLoosening
{
    private static readonly ImmutableArray<string> Ranks = ["none", "silent", "suggestion", "warning", "error"];

    /// <summary>The rules that the second version makes quieter in some section.</summary>
    public static IEnumerable<Loosening> Find(string path, string before, string now)
    {
        var (was, present) = (Read(before), Read(now));
        foreach (var ((section, id), (severity, line)) in present.OrderBy(pair => pair.Value.Line))
        {
            // What was not set had the default of its rule, which none and silent lie below for sure.
            if (was.TryGetValue((section, id), out var known) ? Rank(severity) < Rank(known.Severity) : Rank(severity) <= 1)
                yield return new Loosening(new Place(path, line), $"{id} is '{severity}'{(section.Length > 0 ? $" in {section}" : "")}{(known.Severity is null ? "" : $", was '{known.Severity}'")}");
        }

        foreach (var ((section, id), (severity, _)) in was.Where(pair => !present.ContainsKey(pair.Key) && Rank(pair.Value.Severity) == Ranks.Length - 1).OrderBy(pair => pair.Value.Line))
            yield return new Loosening(new Place(path), $"{id} is '{severity}' no more{(section.Length > 0 ? $" in {section}" : "")}");
    }

    private static int Rank(string severity) => Ranks.IndexOf(severity);

    private static Dictionary<(string Section, string Id), (string Severity, int Line)> Read(string text)
    {
        var severities = new Dictionary<(string, string), (string, int)>();
        var section = "";
        foreach (var (line, index) in text.Split('\n').Select((line, index) => (line.Trim(), index)))
        {
            if (line is ['[', .., ']'])
                section = line;
            else if (Severity().Match(line) is { Success: true } match && Rank(match.Groups["severity"].Value.ToLowerInvariant()) >= 0)
                severities[(section, match.Groups["id"].Value.ToUpperInvariant())] = (match.Groups["severity"].Value.ToLowerInvariant(), index + 1);
        }

        return severities;
    }

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<id>RG\d{4})\.severity\s*[=:]\s*(?<severity>\w+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Severity();
}
