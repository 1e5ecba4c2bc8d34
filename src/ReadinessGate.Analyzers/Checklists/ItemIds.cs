using System.Text.RegularExpressions;
using ReadinessGate.Checklists;

namespace ReadinessGate.Analyzers.Checklists;

/// <summary>Finds ids that two items share. Below headings such as "Next steps" an id names the item that an action belongs to.</summary>
/// <param name="text">The file.</param>
internal sealed class ItemIds(ChecklistText text)
{
    private const int LongestTitle = 10;
    private static readonly Regex Written = new("""(?<![\w.-])id:"?([\w.-]+)""", RegexOptions.CultureInvariant);
    private readonly List<(string Id, int Line, int Box)> _items = [];

    // The level of the heading that lists actions; 0 below any other.
    private int _actions;
    private bool _isLost;

    /// <summary>Takes an item.</summary>
    public void Add(string id, int line, int box)
    {
        if (_actions == 0 && !_isLost)
            _items.Add((id, line, box));
    }

    /// <summary>Looks whether a line that is no item begins or ends a part with actions.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">Its number, from 0.</param>
    /// <param name="isBlock">Whether a heading may stand where it begins.</param>
    public void Pass(MarkdownLine line, int at, bool isBlock)
    {
        if (isBlock && line.HeadingLevel is > 0 and var level)
        {
            if (level <= _actions)
                _actions = 0;
            if (_actions == 0 && ListsActions(line.Text))
                _actions = level;
        }
        else if (line.Text.IndexOf('#') >= 0 ? ListsActions(line.Text) : line.IsUnderline && ListsActions(Above(at)))
        {
            // A heading in a quote or an entry, or one that is underlined: what stands below is not sure any more.
            _isLost = true;
        }
    }

    /// <summary>Reports the ids that are known to stand in two items.</summary>
    /// <param name="report">Takes position, message and remedy.</param>
    public void Report(Action<int, string, string> report)
    {
        var shared = _items.GroupBy(item => item.Id, StringComparer.Ordinal).Where(items => items.Skip(1).Any()).ToArray();
        if (shared.Length == 0)
            return;
        // Where an id stands in something else too, perhaps that is the first item to have it.
        var written = Written.Matches(text.Text).Cast<Match>().ToLookup(match => match.Groups[1].Value, StringComparer.Ordinal);
        foreach (var items in shared.Where(items => written[items.Key].Count() == items.Count()))
        {
            foreach (var item in items.Skip(1))
                report(item.Box, ItemText.SharedId(items.Key, items.First().Line + 1), ItemText.NewId);
        }
    }

    private string Above(int line)
    {
        var first = line;
        while (first > 0 && line - first < LongestTitle && !text.Line(first - 1).IsBlank)
            first--;
        return string.Join(" ", Enumerable.Range(first, line - first).Select(at => text.Line(at).Text.Trim()));
    }

    private static bool ListsActions(string title) => HeadingText.ListsActions(title) || HeadingText.ListsActions(title.Replace("*", "").Replace("_", "").Replace("`", ""));
}
