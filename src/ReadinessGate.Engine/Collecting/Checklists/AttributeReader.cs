using ReadinessGate.Checklists;

namespace ReadinessGate.Collecting.Checklists;

/// <summary>Makes the attributes of an item from the text of its comment.</summary>
public static class AttributeReader
{
    /// <summary>Reads the text between the marks of a comment.</summary>
    /// <param name="comment">The text.</param>
    /// <param name="report">Takes position in the text, message and remedy of what is written wrongly.</param>
    public static ItemAttributes Read(string comment, Action<int, string, string> report)
    {
        var text = new AttributeText(comment, report);
        return new ItemAttributes
        {
            Id = text["id"],
            Owner = text["owner"],
            Date = CalendarText.Day(text["date"]),
            ValidDays = CalendarText.Span(text["valid"]),
            Due = CalendarText.Day(text["due"]),
            Evidence = [.. text.List("evidence")],
            Sha = text["sha"],
            Checks = [.. text.CheckIds],
            Conditions = [.. text.List("if")],
            Run = text["run"],
            Expect = text["expect"],
            ExpectFail = text["expect-fail"],
            WaivedUntil = CalendarText.Day(text["waived"]),
            WaivedBy = text["by"],
            Because = text["because"],
            Decision = text["decision"],
            IsWaived = text.Has("waived"),
        };
    }
}
