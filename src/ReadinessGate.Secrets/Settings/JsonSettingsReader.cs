namespace ReadinessGate.Secrets.Settings;

/// <summary>Reads the settings of a JSON file the way .NET configuration does: comments and trailing commas are fine.</summary>
/// <remarks>Tolerant: where the text stops being JSON, reading stops, and what was read so far counts. Never throws.</remarks>
public static class JsonSettingsReader
{
    private const int DeepestLevel = 64;

    /// <summary>Reads the values of the file in their order.</summary>
    public static IEnumerable<Setting> Read(string text)
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
                    yield return new(path.ToString(), tokens.Value, tokens.Kind == '"', tokens.Start, tokens.Length, line, column) { IsEncoded = tokens.Value.Length != tokens.Length };
                    break;
            }
        }
    }
}
