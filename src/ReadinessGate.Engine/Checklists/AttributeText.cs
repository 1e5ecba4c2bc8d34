using System.Text.RegularExpressions;

namespace ReadinessGate.Checklists;

/// <summary>The attributes of an item's comment as they are written: <c>id:sec-3 owner:@ana date:2026-09-14 run:"scripts/restore.sh --dry"</c>.</summary>
/// <remarks>A value that only keeps a place, or has not the shape of its attribute, is not there.</remarks>
public sealed class AttributeText
{
    private static readonly string[] Known = ["id", "owner", "date", "valid", "due", "evidence", "sha", "check", "if", "run", "expect", "expect-fail", "waived", "by", "because", "decision"];

    // The quoted value is group 3 here, so that an empty pair of quotes and a missing value differ from one that is not closed.
    private static readonly Regex Token = new("""([A-Za-z][A-Za-z-]*):(?:(?="[^"]*"(?!\S))"(?<3>[^"]*)"|(?<2>\S*))|\S+""");
    private readonly Dictionary<string, (int At, string Value)> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Action<int, string, string> _report;

    /// <summary>Reads the text between the marks of a comment.</summary>
    /// <param name="comment">The text.</param>
    /// <param name="report">Takes position in the text, message and remedy of what is written wrongly.</param>
    public AttributeText(string comment, Action<int, string, string> report)
    {
        _report = report;
        foreach (Match token in Token.Matches(comment))
            Take(token);
        foreach (var name in Known.Where(_written.ContainsKey))
            Keep(name, Blank.OrNull(_written[name].Value));
        CheckIds = Ids("check");
    }

    /// <summary>The ids of checks that the item names.</summary>
    public IReadOnlyList<string> CheckIds { get; }

    /// <summary>The value of an attribute; null when it is not there.</summary>
    public string? this[string name] => _values.TryGetValue(name, out var value) ? value : null;

    /// <summary>True for a comment that is meant to hold attributes: one of its words is an attribute, or nearly one.</summary>
    public static bool IsMeant(string comment) => Token.Matches(comment).Cast<Match>().Any(token =>
        token.Groups[1] is { Success: true, Value: var name } && (Known.Contains(name) || (token.Groups[2].Length > 0 && Spelling.Suggest(name, Known).Length > 0)));

    /// <summary>True when the comment has the attribute, with a value or without.</summary>
    public bool Has(string name) => _written.ContainsKey(name);

    /// <summary>The parts of a value between its commas.</summary>
    public IEnumerable<string> List(string name) =>
        (this[name] ?? "").Split([','], StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim()).Where(part => !Blank.Is(part));

    private void Take(Match token)
    {
        var name = token.Groups[1].Value;
        var value = token.Groups[3].Success ? token.Groups[3].Value : token.Groups[2].Value;
        if (!token.Groups[1].Success)
            _report(token.Index, $"'{token.Value}' is no attribute", "write name:value, and a value with spaces in quotes");
        else if (!Known.Contains(name))
            _report(token.Index, $"unknown attribute '{name}'{Spelling.Suggest(name, Known)}", $"use one of {string.Join(", ", Known)}");
        else if (value.Length == 0)
            _report(token.Index, $"the attribute '{name}' has no value", "write the value right behind the colon, or remove the attribute");
        else if (!token.Groups[3].Success && value.IndexOf('"') >= 0)
            _report(token.Index, $"the quotes of '{name}' are not closed", "write name:\"value\"");
        else if (_written.ContainsKey(name))
            _report(token.Index, $"the attribute '{name}' stands there twice", "keep one of them");
        else
            _written.Add(name, (token.Index, value));
    }

    private void Keep(string name, string? value)
    {
        if (value is null)
            return;
        if (AttributeShape.Of(name) is not { } shape || shape.Fits(value))
            _values.Add(name, value);
        else
            _report(_written[name].At, $"'{name}' can't be '{value}'", $"write {shape.Meaning}");
    }

    private List<string> Ids(string name)
    {
        var ids = List(name).ToList();
        foreach (var id in ids.Where(id => !AttributeShape.IsCheckId(id)))
            _report(_written[name].At, $"'{name}' names '{id}', which is no id", "name ids such as RG2001, separated by commas");
        return ids.FindAll(AttributeShape.IsCheckId);
    }
}
