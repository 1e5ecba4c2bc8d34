using System.Text.RegularExpressions;
using ReadinessGate.Checklists;

namespace ReadinessGate.Analyzers.Checklists;

/// <summary>Judges how one item is written.</summary>
/// <param name="text">The file.</param>
/// <param name="report">Takes position, message and remedy.</param>
internal sealed class ItemJudge(ChecklistText text, Action<int, string, string> report)
{
    private const int Longest = 2_000;

    // A day that is the same without markup.
    private static readonly Regex PlainDay = new(@"^[\s(—–:-]*deferred\s+(?:to|until)\s+[\p{L}\p{Nd}./-]+(?=[\s:;,)]|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Judges an item.</summary>
    /// <param name="paragraph">Its text.</param>
    /// <param name="marker">What begins its entry.</param>
    /// <returns>Its id; null without one.</returns>
    public string? IdOf(ItemParagraph paragraph, ListMarker marker)
    {
        if (paragraph.Text.Length > Longest || ItemText.Box.Match(paragraph.Text) is not { Success: true } box)
            return null;
        var mark = box.Groups[1].Value;
        ItemText.CheckMark(mark, (message, remedy) => report(paragraph.Start, message, remedy));
        if (ItemText.StateOf(mark) == ItemState.Deferred)
            CheckDay(paragraph, box.Length);
        return Attributes(paragraph, marker)?["id"];
    }

    private void CheckDay(ItemParagraph paragraph, int start)
    {
        var comment = paragraph.Text.IndexOf(ItemText.Open, StringComparison.Ordinal);
        var claim = paragraph.Text.Substring(start, (comment < 0 ? paragraph.Text.Length : comment) - start);
        var deferred = ItemText.Deferred.Match(claim.Trim());
        // Addresses and tags hold words that are no part of the claim, and markup may be all that parts two words.
        if (deferred.Success && (deferred.Index == 0 || !char.IsLetter(deferred.Value[0])) && claim.IndexOf('<') < 0 && claim.IndexOf("](", StringComparison.Ordinal) < 0
            && PlainDay.IsMatch(deferred.Value))
            ItemText.CheckDay(deferred, (message, remedy) => report(paragraph.Start, message, remedy));
    }

    private AttributeText? Attributes(ItemParagraph paragraph, ListMarker marker)
    {
        foreach (var start in CommentSearch.In(paragraph.Text))
        {
            if (start < 0)
                return null;
            var end = CommentSearch.EndOf(paragraph.Text, start);
            if (end < 0)
            {
                if (paragraph.Text.IndexOf(ItemText.Open, StringComparison.Ordinal) == start)
                    report(paragraph.Start + start, ItemText.NotClosed, ItemText.CloseIt);
                return null;
            }

            var inner = Inner(paragraph.Text, start, end);
            if (!IsPlain(inner))
                return null;
            if (AttributeText.IsMeant(inner))
                return Read(inner, paragraph.Start + start);
        }

        return Below(paragraph, marker);
    }

    // A comment on a line of its own, right below.
    private AttributeText? Below(ItemParagraph paragraph, ListMarker marker)
    {
        if (paragraph.NextLine >= text.Count || text.Line(paragraph.NextLine) is not { IsBlank: false } line || !line.Has(ItemText.Open, line.First)
            || line.Indent < marker.ContentColumn || line.Indent > marker.ContentColumn + OpenLists.DeepestBlockInEntry)
            return null;
        var comment = line.Text.TrimEnd();
        if (CommentSearch.EndOf(comment, line.First) != comment.Length)
            return null;
        var inner = Inner(comment, line.First, comment.Length);
        return IsPlain(inner) && AttributeText.IsMeant(inner) ? Read(inner, text.StartOf(paragraph.NextLine) + line.First) : null;
    }

    private AttributeText Read(string inner, int start) => new(inner, (position, message, remedy) => report(start + ItemText.Open.Length + position, message, remedy));

    private static string Inner(string comment, int start, int end) =>
        comment.Substring(start + ItemText.Open.Length, end - ItemText.Close.Length - start - ItemText.Open.Length);

    // Readers of Markdown differ in what they take for a comment with such marks in it.
    private static bool IsPlain(string inner) => inner.IndexOf("--", StringComparison.Ordinal) < 0 && inner.Length > 0 && inner[0] is not ('>' or '-') && inner[inner.Length - 1] != '-';
}
