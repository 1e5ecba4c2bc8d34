using System.Text.Json;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads one file of the Common Test Report Format (JSON).</summary>
/// <remarks>Source: ctrf.io, schema of the format; <c>duration</c> is in milliseconds, <c>start</c> and <c>stop</c> are milliseconds since 1970.</remarks>
public static class CtrfReader
{
    private const int MaximumDepth = 64;

    /// <summary>What it reads.</summary>
    public static readonly TestFormat Format = new("CTRF", ["{results"], (path, content) => [Read(path, content)]);

    /// <summary>Reads one file.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content.</param>
    /// <exception cref="EvidenceException">The text is not JSON, or not CTRF, or a test has an unknown status; names file and line.</exception>
    public static TestResultContent Read(string path, Stream content)
    {
        try
        {
            using var document = JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = MaximumDepth });
            var results = Member(document.RootElement, "results");
            if (Member(results, "tests") is not { ValueKind: JsonValueKind.Array } tests)
                throw new EvidenceException($"{path}(1): this is JSON, but not CTRF: it has no array 'results.tests'");
            return Read(path, results, CtrfCase.ReadAll(path, tests));
        }
        catch (JsonException problem)
        {
            throw new EvidenceException($"{path}({(problem.LineNumber ?? 0) + 1}): a CTRF file was expected, but the file is cut off or damaged", problem);
        }
        catch (InvalidOperationException problem)
        {
            throw new EvidenceException($"{path}: the file holds text that is not valid UTF-8", problem);
        }
    }

    /// <summary>The member of an object, or nothing.</summary>
    public static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var value) ? value : null;

    /// <summary>The text of a string, or null.</summary>
    public static string? Text(JsonElement? element) => element is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The value of a number, or null.</summary>
    public static double? Number(JsonElement? element) => element is { ValueKind: JsonValueKind.Number } number && number.TryGetDouble(out var value) && double.IsFinite(value) ? value : null;

    private static TestResultContent Read(string path, JsonElement? results, ImmutableArray<TestCase> cases)
    {
        var summary = Member(results, "summary");
        var (failed, bad) = (Number(Member(summary, "failed")) ?? 0, cases.Count(test => test.IsBad));
        var (start, stop) = (Number(Member(summary, "start")), Number(Member(summary, "stop")));
        return new TestResultContent(cases, failed > bad ? FormattableString.Invariant($"the summary counts {failed} failed tests, and {path} lists {bad}") : null)
        {
            Suite = Text(Member(Member(results, "tool"), "name")),
            Time = stop is > 0 and < 253402300799999 ? ResultText.Time(DateTimeOffset.FromUnixTimeMilliseconds((long)stop)) : null,
            Milliseconds = stop > start ? ResultText.Milliseconds(stop.Value - start!.Value) : null,
        };
    }
}
