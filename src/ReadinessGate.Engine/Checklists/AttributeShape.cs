using System.Text.RegularExpressions;

namespace ReadinessGate.Checklists;

/// <summary>What the value of an attribute must look like.</summary>
public sealed class AttributeShape
{
    private static readonly Regex Id = new(@"^[\w.-]{1,64}\z");
    private static readonly Regex Sha = new(@"^[0-9a-f]{12}\z");
    private static readonly Regex CheckId = new(@"^RG[0-9]{4}\z");
    private static readonly AttributeShape Day = new(text => CalendarShape.Day(text) is not null, CalendarShape.OfDay);

    private static readonly Dictionary<string, AttributeShape> Known = new(StringComparer.Ordinal)
    {
        ["id"] = new(Id.IsMatch, "letters, digits, '.', '-' and '_', at most 64"),
        ["sha"] = new(Sha.IsMatch, "the first 12 digits of the file's SHA-256, in lower case"),
        ["valid"] = new(text => CalendarShape.Span(text) is not null, CalendarShape.OfSpan),
        ["date"] = Day,
        ["due"] = Day,
        ["waived"] = Day,
    };

    private AttributeShape(Func<string, bool> fits, string meaning) => (Fits, Meaning) = (fits, meaning);

    /// <summary>True for a value of this shape.</summary>
    public Func<string, bool> Fits { get; }

    /// <summary>The shape in words.</summary>
    public string Meaning { get; }

    /// <summary>The shape of an attribute; null where any text will do.</summary>
    public static AttributeShape? Of(string attribute) => Known.TryGetValue(attribute, out var shape) ? shape : null;

    /// <summary>True for the id of a check, by its shape.</summary>
    public static bool IsCheckId(string text) => CheckId.IsMatch(text);
}
