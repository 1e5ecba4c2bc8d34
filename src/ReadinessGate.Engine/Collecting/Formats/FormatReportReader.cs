using System.Text.Json;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads the JSON that <c>dotnet format --report</c> writes: a list of files, each with the changes that it needs.</summary>
public static class FormatReportReader
{
    /// <summary>Reads one report.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content.</param>
    /// <param name="locate">Turns a path of the report into one relative to the root of the system.</param>
    /// <returns>One place per change, in the order of the report; none where everything is formatted.</returns>
    /// <exception cref="EvidenceException">The text is not JSON, or no such report; names file and line.</exception>
    public static ImmutableArray<Place> Read(string path, Stream content, Func<string, string> locate)
    {
        try
        {
            using var document = JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = 16 });
            return [.. document.RootElement.EnumerateArray().SelectMany(file => Changes(file, locate))];
        }
        catch (JsonException problem)
        {
            throw new EvidenceException($"{path}({(problem.LineNumber ?? 0) + 1}): a report of 'dotnet format' was expected, but the file is cut off or damaged", problem);
        }
        catch (Exception problem) when (problem is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new EvidenceException($"{path}: the file is JSON, but no report of 'dotnet format'", problem);
        }
    }

    private static IEnumerable<Place> Changes(JsonElement file, Func<string, string> locate)
    {
        var name = locate(file.GetProperty("FilePath").GetString() ?? throw new FormatException());
        return file.GetProperty("FileChanges").EnumerateArray().Select(change => new Place(name, change.GetProperty("LineNumber").GetInt32(), change.GetProperty("CharNumber").GetInt32()));
    }
}
