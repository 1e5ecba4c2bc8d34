using System.Text.RegularExpressions;

namespace ReadinessGate;

/// <summary>What a command of the checklist answered.</summary>
/// <param name="ExitCode">Null when it did not end by itself.</param>
/// <param name="Output">What it wrote, to either stream: the first mebibyte, without secrets and absolute paths.</param>
/// <param name="Problem">Why there is no answer: it can't be started, or took too long; null when it ended.</param>
public sealed partial record CommandAnswer(int? ExitCode, string Output, string? Problem = null)
{
    private const int LongestLine = 120;

    /// <summary>The last line that says something, cut to what a message can show; empty without one.</summary>
    public string LastLine => Output.Split('\n').Select(line => line.Trim()).LastOrDefault(line => line.Length > 0) is { } line ? line.Length > LongestLine ? line[..LongestLine] + "…" : line : "";

    /// <summary>How the answer differs from what it must be; null when it does not.</summary>
    /// <param name="expected">What it must be.</param>
    /// <param name="mustFail">True when the command must end with an exit code other than 0.</param>
    public string? DifferenceTo(Expectation expected, bool mustFail)
    {
        if (Problem is not null)
            return Problem;
        if (mustFail && ExitCode == 0)
            return "ended with exit code 0, and must fail";
        if (!mustFail && ExitCode != 0 && expected.Kind != "exit")
            return $"ended with exit code {ExitCode}";
        return expected.Kind switch
        {
            "exit" => ExitCode == int.Parse(expected.Value, CultureInfo.InvariantCulture) ? null : $"ended with exit code {ExitCode}, expected {expected.Value}",
            "text" => Output.Contains(expected.Value, StringComparison.Ordinal) ? null : $"did not write '{expected.Value}'",
            "regex" => Regex.IsMatch(Output, expected.Value, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Multiline) ? null : $"wrote nothing that matches '{expected.Value}'",
            _ => NumberDifference(expected.Value),
        };
    }

    private string? NumberDifference(string bound)
    {
        var numbers = Number().Matches(Output);
        if (numbers.Count == 0)
            return $"wrote no number, expected {bound}";
        // A command that counts says what it counts first, and the count last.
        var number = double.Parse(numbers[^1].ValueSpan, CultureInfo.InvariantCulture);
        var sign = bound.StartsWith("<=", StringComparison.Ordinal) || bound.StartsWith(">=", StringComparison.Ordinal) ? bound[..2] : bound[..1];
        var limit = double.Parse(bound.AsSpan(sign.Length), CultureInfo.InvariantCulture);
        var holds = sign switch { "<=" => number <= limit, ">=" => number >= limit, "<" => number < limit, ">" => number > limit, _ => number == limit };
        return holds ? null : $"wrote {numbers[^1].Value}, expected {bound}";
    }

    // A unit may follow, as in 2.3ms; the parts of a version or of a name are no numbers.
    [GeneratedRegex(@"(?<![\w.])-?[0-9]{1,15}(?:\.[0-9]{1,9})?(?![0-9]|\.[0-9])(?=[A-Za-zµ]{0,3}(?!\w))", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
