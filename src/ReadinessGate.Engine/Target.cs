using System.Text.RegularExpressions;

namespace ReadinessGate;

/// <summary>What a metric is to reach, as readiness.json writes it: <c>&lt;= 200 ms</c>, <c>&gt;= 99.5 %</c>, <c>= 0</c>.</summary>
/// <param name="Comparison">The side of the good values.</param>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit that the metric is shown in.</param>
public sealed partial record Target(Comparison Comparison, double Value, MeasureUnit Unit)
{
    /// <summary>What a text that is none should look like.</summary>
    public const string Shape = "a sign (<=, <, >=, >, =), a number and perhaps a unit, such as <= 200 ms";

    private static readonly ImmutableArray<string> Signs = [">=", ">", "<=", "<", "="];
    private const int MostDecimals = 9;

    /// <summary>The target of a text, or null.</summary>
    public static Target? Parse(string? text)
    {
        var match = Pattern().Match(text ?? "");
        if (!match.Success || !double.TryParse(match.Groups[2].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
            return null;
        var sign = match.Groups[1].Value switch { "≤" => "<=", "≥" => ">=", "==" => "=", var other => other };
        return new Target((Comparison)Signs.IndexOf(sign), value, MeasureUnit.Of(match.Groups[3].Value));
    }

    /// <summary>True when a value, in the unit of the target, reaches it.</summary>
    public bool IsReachedBy(double value) => Comparison switch
    {
        Comparison.AtLeast => value >= Value,
        Comparison.Above => value > Value,
        Comparison.AtMost => value <= Value,
        Comparison.Below => value < Value,
        _ => value == Value,
    };

    /// <summary>EXCEEDED, MET or MISSED.</summary>
    public string StatusOf(double value) => !IsReachedBy(value) ? "MISSED" : value == Value ? "MET" : "EXCEEDED";

    /// <summary>A value with its unit, with as few decimals as show on which side of the target it lies; two at least where it has them.</summary>
    public string Show(double value)
    {
        for (var decimals = 2; decimals <= MostDecimals; decimals++)
            if (Math.Round(value, decimals) is var rounded && rounded.CompareTo(Value) == value.CompareTo(Value))
                return WithUnit(rounded, decimals);
        return WithUnit(value, MostDecimals);
    }

    /// <summary>The target as it is read.</summary>
    public override string ToString() => $"{Signs[(int)Comparison]} {WithUnit(Value, MostDecimals)}";

    private string WithUnit(double value, int decimals) => value.ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture) + (Unit.Name.Length == 0 ? "" : $" {Unit.Name}");

    [GeneratedRegex(@"^\s*(<=|>=|==|<|>|=|≤|≥)\s*([+-]?[0-9]{1,15}(?:\.[0-9]{1,15})?)\s*([^\s0-9.,+-]{1,30})?\s*\z")]
    private static partial Regex Pattern();
}
