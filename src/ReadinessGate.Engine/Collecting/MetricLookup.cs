using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting;

/// <summary>Where the figure of a metric may stand in its file, and what was asked.</summary>
/// <param name="Asked">The metric, as yet without a figure.</param>
/// <param name="Reference">Where to look.</param>
/// <param name="Unit">The unit of the figure as readiness.json says it; null where it does not.</param>
/// <remarks>
/// A figure is a number, a text such as <c>143 ms</c>, or an object with a member <c>value</c> and perhaps <c>unit</c>, <c>window</c>, <c>environment</c> and <c>source</c>.
/// </remarks>
public sealed record MetricLookup(Measurement Asked, MetricReference Reference, MeasureUnit? Unit)
{
    // What is longer is no word for a table.
    private const int LongestWord = 100;

    private static readonly ImmutableArray<string> Members = ["value", "unit", "window", "environment", "source"];

    /// <summary>What an element of <c>metrics</c> asks.</summary>
    /// <param name="path">Its path in readiness.json.</param>
    /// <param name="text">The text of a member of the element; null where it has none.</param>
    public static MetricLookup Of(string path, Func<string, string?> text)
    {
        var reference = MetricReference.Parse(text("from")!)!;
        var id = text("id")!;
        var asked = new Measurement(path, id, text("name") ?? id, Target.Parse(text("target"))!, text("source") ?? reference.File)
        {
            Window = text("window"),
            Environment = text("environment"),
        };
        return new MetricLookup(asked, reference, text("unit") is { } unit ? MeasureUnit.Of(unit) : null);
    }

    /// <summary>The paths that tell the figure.</summary>
    public IEnumerable<ImmutableArray<string>> Paths => Reference.Format == MetricReference.K6
        ? K6Summary.Paths(Reference)
        : Members.Select(member => Reference.Steps.Add(member)).Prepend(Reference.Steps);

    /// <summary>The metric with what its file says.</summary>
    /// <param name="values">What stands at the paths of the file.</param>
    public Measurement In(IReadOnlyDictionary<string, JsonScalar> values)
    {
        string? Text(string member) => values.GetValueOrDefault(Key(Reference.Steps.Add(member)))?.Text is { Length: > 0 and <= LongestWord } text ? text : null;
        var isK6 = Reference.Format == MetricReference.K6;
        var scalar = isK6 ? K6Summary.Find(Reference, values) : values.GetValueOrDefault(Key(Reference.Steps)) ?? values.GetValueOrDefault(Key(Reference.Steps.Add("value")));
        var unit = isK6 ? K6Summary.UnitOf(Reference, values) : Text("unit") is { } name ? MeasureUnit.Of(name) : null;
        if (scalar is null)
            return Asked.Without(Outcome.Fail, $"{Reference.File} holds no figure at '{Shown}'");
        if (Contradiction("environment", Asked.Environment, Text("environment")) is { } elsewhere)
            return Asked.Without(Outcome.Fail, elsewhere);
        if (Contradiction("window", Asked.Window, Text("window")) is { } otherwise)
            return Asked.Without(Outcome.Fail, otherwise);
        return WithValue(scalar, unit) with { Source = Text("source") ?? Asked.Source, Window = Asked.Window ?? Text("window"), Environment = Asked.Environment ?? Text("environment") };
    }

    /// <summary>The name of a path among the values of a file.</summary>
    public static string Key(IEnumerable<string> steps) => string.Join(JsonScalarReader.Separator, steps);

    private string Shown => string.Join('.', Reference.Steps);

    private Measurement WithValue(JsonScalar scalar, MeasureUnit? said)
    {
        // A text is read like a target: a number and perhaps a unit.
        var text = scalar.Number is null ? Target.Parse($"= {scalar.Text}") : null;
        if (scalar.Number is null && text is null)
            return Asked.Without(Outcome.Fail, $"{Reference.File} holds no number at '{Shown}'");
        var own = text is { Unit.Name.Length: > 0 } ? text.Unit : said;
        var unit = own ?? Unit ?? Asked.Target.Unit;
        return unit.Convert(scalar.Number ?? text!.Value, Asked.Target.Unit) is { } value
            ? Asked with { Value = value }
            : Asked.Without(Outcome.Fail, $"{Reference.File} holds a figure in '{unit.Name}' at '{Shown}', which does not convert to '{Asked.Target.Unit.Name}'");
    }

    private string? Contradiction(string what, string? asked, string? said) =>
        asked is null || said is null || string.Equals(asked.Trim(), said.Trim(), StringComparison.OrdinalIgnoreCase) ? null : $"{Reference.File} says that the {what} was '{said}', and '{asked}' is asked";
}
