namespace ReadinessGate.Secrets.Settings;

/// <summary>Reads the settings of a JSON file the way .NET configuration does: comments and trailing commas are fine.</summary>
/// <remarks>Tolerant: where the text stops being JSON, reading stops, and what was read so far counts. Never throws.</remarks>
public static class JsonSettingsReader
{
    private const int DeepestLevel = 64;

    // A document in a text of a document, and one in a text of that.
    private const int DeepestDocument = 2;

    /// <summary>Reads the values of the file in their order. A value that is a JSON object itself is followed by what it holds, at the place of the value.</summary>
    public static IEnumerable<Setting> Read(string text) => Read(text, DeepestDocument);

    private static IEnumerable<Setting> Read(string text, int deepest)
    {
        var tokens = new JsonTokens(text);
        var lines = new LineCounter(text);
        var path = new JsonPath();
        while (tokens.MoveNext() && path.Depth <= DeepestLevel)
        {
            switch (tokens.Kind)
            {
                case '{' or '[':
                    path.Open(isArray: tokens.Kind == '[');
                    break;
                case '}' or ']':
                    path.Close();
                    break;
                case ',':
                    path.NextItem();
                    break;
                case ':':
                    path.ExpectValue();
                    break;
                case '"' when path.ExpectsKey:
                    path.SetKey(tokens.Value);
                    break;
                default:
                    var (line, column) = lines.PlaceOf(tokens.Start);
                    var setting = new Setting(path.ToString(), tokens.Value, tokens.Kind == '"', tokens.Start, tokens.Length, line, column) { IsEncoded = tokens.Value.Length != tokens.Length };
                    yield return setting;
                    foreach (var inner in Inside(setting, deepest))
                        yield return inner;
                    break;
            }
        }
    }

    // "body": "{ \"password\": \"…\" }", as recorded requests hold it.
    private static IEnumerable<Setting> Inside(Setting outer, int deepest) =>
        deepest > 0 && outer.IsEncoded && outer.Value.Length > 0 && outer.Value[0] == '{'
            ? Read(outer.Value, deepest - 1).Select(inner => outer with { KeyPath = $"{outer.KeyPath}:{inner.KeyPath}", Value = inner.Value, IsText = inner.IsText, IsEncoded = true }) : [];
}
