using System.Text.RegularExpressions;

namespace ReadinessGate.Collecting.Checklists;

/// <summary>Reads the attributes of an item's comment: <c>id:sec-3 owner:@ana date:2026-09-14 run:"scripts/restore.sh --dry"</c>.</summary>
/// <param name="report">Takes position in the comment, message and remedy of what is written wrongly.</param>
public sealed partial class AttributeReader(Action<int, string, string> report)
{
    private static readonly ImmutableArray<string> Known = ["id", "owner", "date", "valid", "due", "evidence", "sha", "check", "if", "run", "expect", "expect-fail", "waived", "by", "because", "decision"];
    private readonly Dictionary<string, (int At, string Value)> _values = new(StringComparer.Ordinal);

    /// <summary>True for a comment that is meant to hold attributes: one of its words is an attribute, or nearly one.</summary>
    public static bool IsMeant(string comment) =>
        Token().Matches(comment).Any(token => token.Groups[1] is { Success: true, Value: var name } && (Known.Contains(name) || (token.Groups[2].Length > 0 && Spelling.Suggest(name, Known).Length > 0)));

    /// <summary>Reads the text between the marks of a comment.</summary>
    public ItemAttributes Read(string comment)
    {
        foreach (Match token in Token().Matches(comment))
            Take(token);
        return new ItemAttributes
        {
            Id = Shaped("id", IdShape(), "letters, digits, '.', '-' and '_', at most 64"),
            Owner = Text("owner"),
            Date = Day("date"),
            ValidDays = Span("valid"),
            Due = Day("due"),
            Evidence = List("evidence"),
            Sha = Shaped("sha", ShaShape(), "the first 12 digits of the file's SHA-256, in lower case"),
            Checks = Ids("check"),
            Conditions = List("if"),
            Run = Text("run"),
            Expect = Text("expect"),
            ExpectFail = Text("expect-fail"),
            WaivedUntil = Day("waived"),
            WaivedBy = Text("by"),
            Because = Text("because"),
            Decision = Text("decision"),
            IsWaived = _values.ContainsKey("waived"),
        };
    }

    private void Take(Match token)
    {
        var name = token.Groups[1].Value;
        var value = token.Groups[3].Success ? token.Groups[3].Value : token.Groups[2].Value;
        if (!token.Groups[1].Success)
            report(token.Index, $"'{token.Value}' is no attribute", "write name:value, and a value with spaces in quotes");
        else if (!Known.Contains(name))
            report(token.Index, $"unknown attribute '{name}'{Spelling.Suggest(name, Known)}", $"use one of {string.Join(", ", Known)}");
        else if (value.Length == 0)
            report(token.Index, $"the attribute '{name}' has no value", "write the value right behind the colon, or remove the attribute");
        else if (!token.Groups[3].Success && value.Contains('"', StringComparison.Ordinal))
            report(token.Index, $"the quotes of '{name}' are not closed", "write name:\"value\"");
        else if (!_values.TryAdd(name, (token.Index, value)))
            report(token.Index, $"the attribute '{name}' stands there twice", "keep one of them");
    }

    private string? Text(string name) => _values.TryGetValue(name, out var found) ? Blank.OrNull(found.Value) : null;

    private ImmutableArray<string> List(string name) =>
        [.. (Text(name) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(part => !Blank.Is(part))];

    private ImmutableArray<string> Ids(string name)
    {
        var ids = List(name);
        foreach (var id in ids.Where(id => !CheckShape().IsMatch(id)))
            report(_values[name].At, $"'{name}' names '{id}', which is no id", "name ids such as RG2001, separated by commas");
        return [.. ids.Where(id => CheckShape().IsMatch(id))];
    }

    private DateOnly? Day(string name) => Parsed(name, CalendarText.Day, CalendarText.DayShape);

    private int? Span(string name) => Parsed(name, CalendarText.Span, CalendarText.SpanShape);

    private T? Parsed<T>(string name, Func<string?, T?> parse, string shape)
        where T : struct
    {
        if (Text(name) is not { } text)
            return null;
        var value = parse(text);
        if (value is null)
            report(_values[name].At, $"'{name}' can't be '{text}'", $"write {shape}");
        return value;
    }

    private string? Shaped(string name, Regex shape, string meaning)
    {
        var text = Text(name);
        if (text is null || shape.IsMatch(text))
            return text;
        report(_values[name].At, $"'{name}' can't be '{text}'", $"write {meaning}");
        return null;
    }

    // The quoted value is group 3 here, so that an empty pair of quotes and a missing value differ from one that is not closed.
    [GeneratedRegex("""([A-Za-z][A-Za-z-]*):(?:(?="[^"]*"(?!\S))"(?<3>[^"]*)"|(?<2>\S*))|\S+""")]
    private static partial Regex Token();

    [GeneratedRegex(@"^[\w.-]{1,64}\z")]
    private static partial Regex IdShape();

    [GeneratedRegex(@"^[0-9a-f]{12}\z")]
    private static partial Regex ShaShape();

    [GeneratedRegex(@"^RG[0-9]{4}\z")]
    private static partial Regex CheckShape();
}
