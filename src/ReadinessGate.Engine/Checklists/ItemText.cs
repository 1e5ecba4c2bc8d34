using System.Text.RegularExpressions;

namespace ReadinessGate.Checklists;

/// <summary>How an item is written: its box, the reason behind its claim, the marks of its comment.</summary>
public static class ItemText
{
    /// <summary>Begins a comment.</summary>
    public const string Open = "<!--";

    /// <summary>Ends a comment.</summary>
    public const string Close = "-->";

    /// <summary>A comment that ends nowhere.</summary>
    public const string NotClosed = "the comment is not closed";

    /// <summary>What to do then.</summary>
    public const string CloseIt = "end it with " + Close;

    /// <summary>A comment that ends nowhere and stands on lines of its own: what is below would look as if it had never been asked.</summary>
    public const string HidesRest = NotClosed + ", and hides what stands below it";

    /// <summary>What to do about an id that two items share.</summary>
    public const string NewId = "give one of them a new id";

    /// <summary>The box at the beginning of an item; its mark is the first group.</summary>
    /// <remarks>A number in brackets is a reference, and so is what an address follows.</remarks>
    public static readonly Regex Box = new(@"^\[([^\[\]\r\n\d]{0,2})\](?=\s|\z)");

    /// <summary>Why an item does not apply: the reason is the first group.</summary>
    public static readonly Regex NotApplicable = new(@"\s*[—–:(-]?\s*\bN/A\b\s*[:—–-]?\s*(.*?)\)?\z", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant);

    /// <summary>Until when an item is deferred, and why: the day is the first group, the reason the second.</summary>
    public static readonly Regex Deferred = new(@"\s*[—–:(-]?\s*\bdeferred\b(?:\s+(?:to|until)\s+([^\s:;,)]+))?\s*[:—–;,-]?\s*(.*?)\)?\z", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant);

    /// <summary>What the mark of a box says; null when it says nothing that is known.</summary>
    public static ItemState? StateOf(string mark) => mark switch
    {
        " " => ItemState.Open,
        "x" or "X" => ItemState.Ticked,
        "-" => ItemState.NotApplicable,
        ">" => ItemState.Deferred,
        _ => null,
    };

    /// <summary>Reports a mark that says nothing.</summary>
    /// <param name="mark">What stands between the brackets.</param>
    /// <param name="report">Takes message and remedy.</param>
    public static void CheckMark(string mark, Action<string, string> report)
    {
        if (StateOf(mark) is null)
            report($"'[{mark}]' is no state of an item", "write [x] done, [ ] open, [-] not applicable, or [>] deferred");
    }

    /// <summary>Reports the day of a deferred item that is none.</summary>
    /// <param name="deferred">The match of <see cref="Deferred"/> in its claim.</param>
    /// <param name="report">Takes message and remedy.</param>
    public static void CheckDay(Match deferred, Action<string, string> report)
    {
        if (deferred.Groups[1] is { Success: true, Value: var day } && CalendarShape.Day(day) is null && !Blank.Is(day))
            report($"the item is deferred to '{day}'", $"write {CalendarShape.OfDay}");
    }

    /// <summary>What is wrong with an id that an item above has too.</summary>
    public static string SharedId(string id, int lineAbove) => $"the id '{id}' is that of line {lineAbove} too";
}
