namespace ReadinessGate.Collecting.Secrets;

/// <summary>Turns positions of a text into lines and columns, both from 1.</summary>
public sealed class TextPlaces(string text)
{
    private readonly Lazy<List<int>> _starts = new(() => Starts(text));

    /// <summary>The place of a position.</summary>
    public Place At(string path, int position)
    {
        var index = _starts.Value.BinarySearch(position);
        var line = index < 0 ? ~index - 1 : index;
        return new Place(path, line + 1, position - _starts.Value[line] + 1);
    }

    private static List<int> Starts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
            starts.Add(at + 1);
        return starts;
    }
}
