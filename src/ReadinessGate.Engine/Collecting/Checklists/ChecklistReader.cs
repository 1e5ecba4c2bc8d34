using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using ReadinessGate.Checklists;
using ReadinessGate.Collecting.Formats;
using ReadinessGate.Collecting.Secrets;

namespace ReadinessGate.Collecting.Checklists;

/// <summary>Reads a checklist: front matter, items below headings, tables, the decision and what is still to be done.</summary>
/// <remarks>What is written wrongly becomes a <see cref="ChecklistProblem"/> with its line and column; only a file that is no such text at all can't be read.</remarks>
public sealed class ChecklistReader
{
    private readonly string _path;
    private readonly string _text;
    private readonly TextPlaces _places;
    private readonly List<ChecklistProblem> _problems = [];
    private readonly List<ChecklistItem> _items = [];
    private readonly List<OpenAction> _actions = [];
    private readonly ItemReader _entries;
    private readonly ChecklistTables _tables;
    private readonly Stack<ChecklistPart> _parts = new();
    private readonly HashSet<HeadingBlock> _phaseHeadings;
    private Decision? _decision;
    private string? _status;
    private ChecklistPhase _phase;
    private ChecklistReview? _review;

    private ChecklistReader(string path, string text, MarkdownDocument document)
    {
        (_path, _text) = (path, text);
        _places = new TextPlaces(new TextPiece(text, 1, 0, IsWhole: true));
        _entries = new ItemReader(path, text, _places, _problems);
        _tables = new ChecklistTables(path, _problems);
        _phaseHeadings = BarePhases(document);
        _parts.Push(new ChecklistPart("", 0, PartKind.Items, ChecklistPhase.PreDeployment, null, new Place(path, 1, 1)));
        Walk(document);
    }

    /// <summary>Reads the text of one file.</summary>
    /// <param name="path">Relative to the root of the system, for places.</param>
    /// <param name="text">Its content.</param>
    /// <param name="today">The day of the verdict.</param>
    /// <exception cref="EvidenceException">The text is nested too deeply.</exception>
    public static Checklist Read(string path, string text, DateOnly today)
    {
        var reader = new ChecklistReader(path, text, MarkdownBlocks.Parse(path, text));
        return new Checklist(path, today)
        {
            Status = reader._status,
            Phase = reader._phase,
            Review = reader._review,
            Items = [.. reader._items],
            SignOffs = [.. reader._tables.SignOffs],
            Services = reader._tables.Services,
            Decision = reader._decision,
            Actions = [.. reader._actions],
            Risks = [.. reader._tables.Risks],
            Problems = [.. reader._problems.OrderBy(problem => problem.At.Line).ThenBy(problem => problem.At.Column)],
        };
    }

    private void Walk(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (_parts.Peek().Kind == PartKind.Decision && block is LeafBlock { Inline: not null } leaf and not HeadingBlock)
                ReadDecision(leaf);
            switch (block)
            {
                case YamlFrontMatterBlock front:
                    ReadFront(front);
                    break;
                case HeadingBlock heading:
                    Enter(heading);
                    break;
                case Table table:
                    _tables.Read(table);
                    if (_parts.Peek().Kind == PartKind.Decision)
                        ReadDecision(table);
                    break;
                case ListItemBlock entry:
                    ReadEntry(entry);
                    Walk(entry);
                    break;
                case ContainerBlock inner:
                    Walk(inner);
                    break;
                case HtmlBlock { Type: HtmlBlockType.Comment } comment when container is not ListItemBlock:
                    CheckClosed(comment);
                    break;
            }
        }
    }

    private void Enter(HeadingBlock heading)
    {
        while (_parts.Peek().Level >= heading.Level)
            _parts.Pop();
        var title = MarkdownBlocks.Plain(heading);
        var at = _places.At(_path, Math.Max(0, heading.Span.Start));
        var part = _parts.Peek().Below(title, heading.Level, at, PhaseName.OfHeading(title) ?? (_phaseHeadings.Contains(heading) ? ChecklistPhase.Deployment : null));
        _parts.Push(part);
        if (part.Kind == PartKind.Decision)
            _decision ??= new Decision(at);
    }

    private void ReadEntry(ListItemBlock entry)
    {
        var part = _parts.Peek();
        if (part.Kind == PartKind.Actions)
        {
            var (text, attributes) = _entries.ReadPlain(entry);
            var isSettled = _entries.Read(entry, part) is { State: not ItemState.Open };
            if (!Blank.Is(text) && !isSettled)
                _actions.Add(new OpenAction(_places.At(_path, entry.Span.Start), text, attributes.Id));
        }
        else if (_entries.Read(entry, part) is { } item)
            _items.Add(item);
        else if (part.Kind == PartKind.Conditions && _entries.ReadPlain(entry).Text is var condition && !Blank.Is(condition))
            _items.Add(new ChecklistItem(_places.At(_path, entry.Span.Start), condition, ItemState.Open) { Section = part.Title, Phase = part.Phase, IsCondition = true });
    }

    private void ReadDecision(Block block)
    {
        foreach (var line in _text.Substring(block.Span.Start, Math.Min(block.Span.Length, _text.Length - block.Span.Start)).Split('\n'))
            _decision = DecisionReader.Add(_decision!, line.TrimEnd('\r'));
    }

    private void ReadFront(YamlFrontMatterBlock front)
    {
        for (var index = 0; index < front.Lines.Count; index++)
        {
            var text = front.Lines.Lines[index];
            if (FrontMatterLine.Read(text.Slice.ToString()) is not { } line)
                continue;
            line.Check((message, remedy) => _problems.Add(new ChecklistProblem(new Place(_path, text.Line + 1, 1), message, remedy)));
            if (line.Name == "status")
                _status = line.Status();
            // A phase that can't be read hides nothing: every item is due.
            if (line.Name == "phase")
                _phase = line.Phase() is var phase and >= 0 ? (ChecklistPhase)phase : ChecklistPhase.PostDeployment;
            if (line.Review() is { } review)
                _review = new ChecklistReview(DateOnly.FromDateTime(review), new Place(_path, text.Line + 1, 1));
        }
    }

    // Everything below such a comment is hidden: it would look as if it had never been asked.
    private void CheckClosed(HtmlBlock comment)
    {
        if (!_text.Substring(comment.Span.Start, Math.Min(comment.Span.Length, _text.Length - comment.Span.Start)).Contains(ItemText.Close, StringComparison.Ordinal))
            _problems.Add(new ChecklistProblem(_places.At(_path, comment.Span.Start), ItemText.HidesRest, ItemText.CloseIt));
    }

    // "Deployment" is a phase beside "Pre-deployment" or "Post-deployment", and a subject elsewhere.
    private static HashSet<HeadingBlock> BarePhases(MarkdownDocument document)
    {
        var parents = new Stack<HeadingBlock>();
        var siblings = new List<(HeadingBlock? Parent, HeadingBlock Heading, string Title)>();
        foreach (var heading in document.OfType<HeadingBlock>())
        {
            while (parents.TryPeek(out var above) && above.Level >= heading.Level)
                parents.Pop();
            siblings.Add((parents.TryPeek(out var parent) ? parent : null, heading, MarkdownBlocks.Plain(heading)));
            parents.Push(heading);
        }

        var phased = siblings.Where(entry => PhaseName.OfHeading(entry.Title) is not null).Select(entry => (entry.Parent, entry.Heading.Level)).ToHashSet();
        return [.. siblings.Where(entry => PhaseName.IsBare(entry.Title) && phased.Contains((entry.Parent, entry.Heading.Level))).Select(entry => entry.Heading)];
    }
}
