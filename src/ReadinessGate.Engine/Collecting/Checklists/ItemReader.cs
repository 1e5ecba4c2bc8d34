using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReadinessGate.Checklists;
using ReadinessGate.Collecting.Formats;
using ReadinessGate.Collecting.Secrets;

namespace ReadinessGate.Collecting.Checklists;

/// <summary>Reads one entry of a list as an item: its box, its claim, its reason and its comment.</summary>
/// <param name="path">The file, for places.</param>
/// <param name="text">Its text.</param>
/// <param name="places">Turns positions of the text into places.</param>
/// <param name="problems">Takes what is written wrongly.</param>
public sealed class ItemReader(string path, string text, TextPlaces places, ICollection<ChecklistProblem> problems)
{
    /// <summary>The item of an entry, or null when the entry has no box.</summary>
    public ChecklistItem? Read(ListItemBlock entry, ChecklistPart part)
    {
        if (entry.FirstOrDefault() is not ParagraphBlock paragraph || ItemText.Box.Match(Slice(paragraph)) is not { Success: true } box)
            return null;
        var at = places.At(path, paragraph.Span.Start);
        var mark = box.Groups[1].Value;
        ItemText.CheckMark(mark, (message, remedy) => Report(paragraph.Span.Start, message, remedy));
        var claim = MarkdownBlocks.Plain(paragraph)[box.Length..].Trim();
        var state = ItemText.StateOf(mark) ?? ItemState.Open;
        var (comment, attributes) = Comment(entry, paragraph);
        var hours = PhaseName.HoursOf(claim) ?? part.Hours;
        return WithReason(new ChecklistItem(at, claim, state)
        {
            Section = part.Title,
            Phase = hours is null ? part.Phase : ChecklistPhase.PostDeployment,
            Hours = hours,
            Attributes = attributes,
            Box = new TextRange(at.Line, at.Column, box.Groups[1].Length + 2),
            Comment = comment,
            IsCondition = part.Kind == PartKind.Conditions,
        }, paragraph.Span.Start);
    }

    /// <summary>An entry without a box: its text, and its comment's attributes.</summary>
    public (string Text, ItemAttributes Attributes) ReadPlain(ListItemBlock entry)
    {
        if (entry.FirstOrDefault() is not ParagraphBlock paragraph)
            return ("", new ItemAttributes());
        var claim = MarkdownBlocks.Plain(paragraph);
        return (ItemText.Box.Match(claim) is { Success: true } box ? claim[box.Length..].Trim() : claim, Comment(entry, paragraph).Attributes);
    }

    private ChecklistItem WithReason(ChecklistItem item, int start)
    {
        if (item.State == ItemState.NotApplicable && ItemText.NotApplicable.Match(item.Text) is { Success: true } none)
            return item with { Text = item.Text[..none.Index].Trim(), Reason = Blank.OrNull(none.Groups[1].Value) };
        if (item.State != ItemState.Deferred)
            return item;
        var deferred = ItemText.Deferred.Match(item.Text);
        ItemText.CheckDay(deferred, (message, remedy) => Report(start, message, remedy));
        return item with
        {
            Text = deferred.Success ? item.Text[..deferred.Index].Trim() : item.Text,
            DeferredTo = CalendarText.Day(deferred.Groups[1].Value) ?? item.Attributes.Due,
            Reason = Blank.OrNull(deferred.Groups[2].Value) ?? item.Attributes.Because,
        };
    }

    private (TextRange? Range, ItemAttributes Attributes) Comment(ListItemBlock entry, ParagraphBlock paragraph)
    {
        var inlines = paragraph.Inline?.Descendants().Where(inline => inline is HtmlInline or CodeInline).Select(inline => inline.Span).ToArray() ?? [];
        var comments = inlines.Concat(entry.OfType<HtmlBlock>().Where(block => block.Type == HtmlBlockType.Comment).Select(block => block.Span)).Where(span => Slice(span).StartsWith(ItemText.Open, StringComparison.Ordinal)).ToArray();
        var open = Slice(paragraph).IndexOf(ItemText.Open, StringComparison.Ordinal);
        if (open >= 0 && !inlines.Any(span => span.Start <= open + paragraph.Span.Start && open + paragraph.Span.Start <= span.End))
            Report(paragraph.Span.Start + open, ItemText.NotClosed, ItemText.CloseIt);
        foreach (var span in comments)
        {
            var comment = Slice(span).TrimEnd();
            if (!comment.EndsWith(ItemText.Close, StringComparison.Ordinal))
                Report(span.Start, ItemText.NotClosed + ", and takes in what stands below it", ItemText.CloseIt);
            var inner = comment[ItemText.Open.Length..(comment.EndsWith(ItemText.Close, StringComparison.Ordinal) && comment.Length >= ItemText.Open.Length + ItemText.Close.Length ? ^ItemText.Close.Length : ^0)];
            if (!AttributeText.IsMeant(inner))
                continue;
            var at = places.At(path, span.Start);
            return (new TextRange(at.Line, at.Column, comment.Length), AttributeReader.Read(inner, (position, message, remedy) => Report(span.Start + ItemText.Open.Length + position, message, remedy)));
        }

        return (null, new ItemAttributes());
    }

    private void Report(int position, string message, string remedy) => problems.Add(new ChecklistProblem(places.At(path, position), message, remedy));

    private string Slice(Block block) => Slice(block.Span);

    private string Slice(SourceSpan span) => span.Start < 0 || span.End >= text.Length || span.Length <= 0 ? "" : text.Substring(span.Start, span.Length);
}
