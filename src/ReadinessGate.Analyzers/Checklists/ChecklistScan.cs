using System.Text.RegularExpressions;
using ReadinessGate.Checklists;

namespace ReadinessGate.Analyzers.Checklists;

/// <summary>Goes through the blocks of a checklist and has every entry judged that is surely an item. Where it is not sure what follows, it ends.</summary>
/// <param name="text">The file.</param>
/// <param name="report">Takes position, message and remedy of what is written wrongly.</param>
internal sealed class ChecklistScan(ChecklistText text, Action<int, string, string> report)
{
    // Blocks of HTML that a blank line does not end, and comments that are closed at once.
    private static readonly Regex Opaque = new(@"\G<(?:/?(?:pre|script|style|textarea)\b|\?|!(?!--)|!---?>)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private readonly OpenLists _lists = new();
    private readonly ItemIds _ids = new(text);
    private readonly ItemJudge _judge = new(text, report);
    private bool _isAfterBlank = true;

    /// <summary>Goes through the file once.</summary>
    public void Run(CancellationToken cancellation)
    {
        for (var at = BehindFrontMatter(); at < text.Count; at = Next(at))
            cancellation.ThrowIfCancellationRequested();
        _ids.Report(report);
    }

    private int BehindFrontMatter()
    {
        if (text.Line(0).Text.TrimEnd() != "---")
            return 0;
        var end = Enumerable.Range(1, text.Count - 1).FirstOrDefault(at => text.Line(at).Text.TrimEnd() is "---" or "...");
        // Readers of Markdown differ in where such a part ends.
        if (Enumerable.Range(1, Math.Max(end - 1, 0)).Any(at => text.Line(at).Text.Trim() is "-" or "--" or "." or ".."))
            return text.Count;
        for (var at = 1; at < end; at++)
        {
            var start = text.StartOf(at);
            FrontMatterLine.Read(text.Line(at).Text)?.Check((message, remedy) => report(start, message, remedy));
        }

        return end == 0 ? 0 : end + 1;
    }

    // The line to go on with; the end of the file where nothing more is sure.
    private int Next(int at)
    {
        var line = text.Line(at);
        var isAfterBlank = _isAfterBlank;
        _isAfterBlank = line.IsBlank;
        if (line.IsBlank)
        {
            _lists.PassBlank();
            return at + 1;
        }

        var isBehindNumber = _lists.HaveNumberRightOf(line.Indent);
        _lists.CloseRightOf(line.Indent);
        if (!line.IsRule && _lists.Admit(line.Indent) && ListMarker.At(line, line.First) is { } marker && (marker.Interrupts || isAfterBlank || isBehindNumber))
            return BehindEntry(at, line, marker);
        if (ListMarker.IsAlone(line))
            _lists.OpenEmpty(line.Indent);
        _ids.Pass(line, at, _lists.Admit(line.Indent));
        return BehindBlock(at, line, line.First);
    }

    private int BehindEntry(int at, MarkdownLine line, ListMarker marker)
    {
        _lists.Open(marker);
        if (line.Text[marker.Content] != '[')
        {
            _ids.Pass(line, at, isBlock: false);
            // Readers of Markdown differ in what follows such an entry, which could be a part of a table.
            return new MarkdownLine(line.Text.Substring(marker.Content)).IsUnderline ? text.Count : BehindBlock(at, line, marker.Content);
        }

        if (ItemParagraph.Of(text, at, marker, _lists) is { } paragraph && _judge.IdOf(paragraph, marker) is { } id)
            _ids.Add(id, at, paragraph.Start);
        return at + 1;
    }

    private int BehindBlock(int at, MarkdownLine line, int start)
    {
        if (Fence.At(line, start) is { } fence)
            return BehindCode(at + 1, fence);
        if (line.Text[start] == '<')
            return BehindHtml(at, line, start);
        // A block that begins behind a further marker, or one that may be none.
        return ListMarker.At(line, start) is { } marker && HidesText(line, marker.Content) ? text.Count : at + 1;
    }

    private int BehindCode(int at, Fence fence)
    {
        for (; at < text.Count; at++)
        {
            var line = text.Line(at);
            if (line.IsBlank)
                continue;
            if (line.Indent < fence.Indent)
                return text.Count;
            if (fence.IsClosedBy(line))
                return line.Indent == fence.Indent ? at + 1 : text.Count;
        }

        return at;
    }

    private int BehindHtml(int at, MarkdownLine line, int start)
    {
        if (Opaque.IsMatch(line.Text, start))
            return text.Count;
        if (line.Has(ItemText.Open, start))
            return CommentSearch.EndOf(line.Text, start) >= 0 ? at + 1 : BehindComment(at, line.ColumnOf(start));
        for (at++; at < text.Count && text.Line(at) is { IsBlank: false } next; at++)
        {
            _lists.CloseRightOf(next.Indent);
            _ids.Pass(next, at, isBlock: false);
            if (HidesText(next, next.First))
                return text.Count;
        }

        return at;
    }

    private int BehindComment(int first, int indent)
    {
        for (var at = first + 1; at < text.Count; at++)
        {
            var line = text.Line(at);
            if (!line.IsBlank && line.Indent < indent)
                return text.Count;
            if (line.Text.IndexOf(ItemText.Close, StringComparison.Ordinal) >= 0)
                return at + 1;
        }

        if (indent == 0)
            report(text.StartOf(first), ItemText.HidesRest, ItemText.CloseIt);
        return text.Count;
    }

    // Whether code or a comment may begin here, which hides lines that look like items.
    private static bool HidesText(MarkdownLine line, int start)
    {
        while (ListMarker.At(line, start) is { } marker)
            start = marker.Content;
        return Fence.At(line, start) is not null || line.Has(ItemText.Open, start) || Opaque.IsMatch(line.Text, start);
    }
}
