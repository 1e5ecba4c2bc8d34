using System.Text.RegularExpressions;
using ReadinessGate.Collecting.Checklists;

namespace ReadinessGate.Editing;

/// <summary>Edits one item of a checklist and leaves every other character of the file as it was.</summary>
public static partial class ItemEditor
{
    private const string Open = "<!--";
    private const string Close = "-->";

    /// <summary>The text with the edit.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="text">Its text, without a byte order mark.</param>
    /// <param name="id">The id of the item.</param>
    /// <param name="edit">What becomes of it.</param>
    /// <param name="today">The day of the edit.</param>
    /// <exception cref="EvidenceException">There is no such item, or it is written in a way that only a person can edit.</exception>
    public static string Edit(string path, string text, string id, ItemEdit edit, DateOnly today)
    {
        var item = Find(ChecklistReader.Read(path, text, today), id);
        var edits = new TextEdits(text);
        var box = edits.At(item.Box.Line, item.Box.Column);
        edits.Replace(box, item.Box.Length, ItemBox.Of(edit.State));
        var comment = item.Comment is { } range ? edits.At(range.Line, range.Column) : -1;
        var end = edits.EndOfLine(box) is var lineEnd && comment >= 0 && comment < lineEnd ? comment : lineEnd;
        var claim = text[(box + item.Box.Length)..end];
        var words = Words(path, item, claim.TrimEnd(), edit.Words);
        if (comment < 0)
            words += $" {Open}{Attributes("", edit.Attributes)} {Close}";
        edits.Replace(box + item.Box.Length, claim.TrimEnd().Length, words);
        if (comment >= 0)
            edits.Replace(comment, item.Comment!.Length, Comment(text.Substring(comment, item.Comment.Length), edit.Attributes));
        return Checked(path, text, edits.Apply(), item, edit, today);
    }

    /// <summary>The item with an id.</summary>
    /// <exception cref="EvidenceException">There is none, or several.</exception>
    public static ChecklistItem Find(Checklist checklist, string id) => checklist.Items.Where(item => item.Attributes.Id == id).ToArray() switch
    {
        [var only] => only,
        [] => throw new EvidenceException($"{checklist.Path}: no item has the id '{id}'{Spelling.Suggest(id, checklist.Items.Select(item => item.Attributes.Id).OfType<string>())}"),
        _ => throw new EvidenceException($"{checklist.Path}: several items have the id '{id}'. Fix: give each its own"),
    };

    // The words of the state before go; those of the new one follow the claim.
    private static string Words(string path, ChecklistItem item, string claim, string? words)
    {
        var former = item.State switch
        {
            ItemState.NotApplicable => NotApplicable().Match(claim),
            ItemState.Deferred => Deferred().Match(claim),
            _ => Match.Empty,
        };
        if (item.Reason is not null && !former.Success)
            throw ByHand(path, item, "its reason stands on a line of its own");
        return (former.Success ? claim[..former.Index] : claim) + (words is null ? "" : $" — {words}");
    }

    private static string Comment(string comment, ImmutableSortedDictionary<string, string?> attributes)
    {
        var inner = comment[Open.Length..^Close.Length];
        return $"{Open}{Attributes(inner.TrimEnd(), attributes)}{(inner.Length > inner.TrimEnd().Length ? inner[inner.TrimEnd().Length..] : " ")}{Close}";
    }

    private static string Attributes(string inner, ImmutableSortedDictionary<string, string?> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            var written = value is null ? "" : $"{name}:{(value.Any(char.IsWhiteSpace) ? $"\"{value}\"" : value)}";
            var former = Regex.Match(inner, $"""(?<=^|\s){Regex.Escape(name)}:(?:"[^"]*"|\S*)""", RegexOptions.CultureInvariant);
            if (former.Success && value is null)
                inner = inner[..former.Index].TrimEnd(' ') + inner[(former.Index + former.Length)..];
            else if (former.Success)
                inner = inner[..former.Index] + written + inner[(former.Index + former.Length)..];
            else if (value is not null)
                inner += " " + written;
        }

        return inner;
    }

    // The same reader must find the edit, and nothing else changed.
    private static string Checked(string path, string before, string after, ChecklistItem item, ItemEdit edit, DateOnly today)
    {
        var (old, edited) = (ChecklistReader.Read(path, before, today), ChecklistReader.Read(path, after, today));
        var found = edited.Items.Where(other => other.Attributes.Id == item.Attributes.Id).ToArray();
        var others = old.Items.Length == edited.Items.Length && old.Items.Zip(edited.Items).All(pair => pair.First.At == item.At || (pair.First.Text == pair.Second.Text && pair.First.State == pair.Second.State && pair.First.Attributes.Id == pair.Second.Attributes.Id));
        return found is [{ } only] && only.State == edit.State && only.Text == item.Text && others && edited.Problems.Length <= old.Problems.Length
            ? after
            : throw ByHand(path, item, "it is written in an unusual way");
    }

    private static EvidenceException ByHand(string path, ChecklistItem item, string why) => new($"{path}({item.At.Line}): {item.Name} can't be edited, because {why}. Fix: edit the line by hand");

    [GeneratedRegex(@"\s*[—–-]*\s*\(?\bN/A\b.*\z", RegexOptions.IgnoreCase)]
    private static partial Regex NotApplicable();

    [GeneratedRegex(@"\s*[—–-]*\s*\(?\bdeferred\b.*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Deferred();
}
