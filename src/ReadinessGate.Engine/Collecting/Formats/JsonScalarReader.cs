using System.Text.Json;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads single values out of a JSON file of any size, all that are wanted in one pass.</summary>
public static class JsonScalarReader
{
    /// <summary>Joins the steps of a path to its name in the result; no name in JSON text can hold it unescaped.</summary>
    public const char Separator = '\0';

    /// <summary>The numbers and texts that stand at the paths; a path that leads to nothing else is left out.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content.</param>
    /// <param name="wanted">Paths, each as its steps: names of members, and indexes of elements.</param>
    /// <exception cref="EvidenceException">The text is not JSON, or names a wanted member twice; names file and line.</exception>
    public static IReadOnlyDictionary<string, JsonScalar> Read(string path, Stream content, IEnumerable<ImmutableArray<string>> wanted)
    {
        var found = new Dictionary<string, JsonScalar>(StringComparer.Ordinal);
        try
        {
            var json = new JsonStream(content);
            json.Read();
            Walk(json, [.. wanted], 0, found);
            // To the end, so that text behind the value is seen.
            json.Read();
            return found;
        }
        catch (JsonException problem)
        {
            throw new EvidenceException($"{path}({(problem.LineNumber ?? 0) + 1}): JSON was expected, but the file is cut off or damaged", problem);
        }
        catch (FormatException problem)
        {
            throw new EvidenceException($"{path}: the file can't be read as figures ({problem.Message})", problem);
        }
    }

    private static void Walk(JsonStream json, ImmutableArray<string>[] wanted, int depth, Dictionary<string, JsonScalar> found)
    {
        if (wanted.Length == 0)
            json.Skip();
        else if (json.Kind == JsonTokenType.StartObject)
            while (json.NextMember() is { } name)
                Walk(json, Below(wanted, depth, name), depth + 1, found);
        else if (json.Kind == JsonTokenType.StartArray)
            for (var index = 0; json.Read() && json.Kind != JsonTokenType.EndArray; index++)
                Walk(json, Below(wanted, depth, index.ToString(CultureInfo.InvariantCulture)), depth + 1, found);
        else if (Array.Find(wanted, steps => steps.Length == depth) is { IsDefault: false } steps && Scalar(json) is { } value && !found.TryAdd(string.Join(Separator, steps), value))
            throw new FormatException($"'{string.Join('.', steps)}' stands there twice");
    }

    private static ImmutableArray<string>[] Below(ImmutableArray<string>[] wanted, int depth, string step) =>
        Array.FindAll(wanted, steps => steps.Length > depth && steps[depth] == step);

    private static JsonScalar? Scalar(JsonStream json) => json.Kind switch
    {
        JsonTokenType.Number => new JsonScalar(json.Real, null),
        JsonTokenType.String => new JsonScalar(null, json.Text),
        _ => null,
    };
}

/// <summary>A number or a text.</summary>
/// <param name="Number">The number; null for a text.</param>
/// <param name="Text">The text; null for a number.</param>
public sealed record JsonScalar(double? Number, string? Text);
