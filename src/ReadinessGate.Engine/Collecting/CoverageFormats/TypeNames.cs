namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Numbers the types of one file: a line then holds a number instead of a name.</summary>
public sealed class TypeNames
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>The number of a type.</summary>
    public int NumberOf(string name)
    {
        if (_numbers.TryGetValue(name, out var number))
            return number;
        _numbers[name] = number = _names.Count;
        _names.Add(name);
        return number;
    }

    /// <summary>The name of a type.</summary>
    public string NameOf(int number) => _names[number];

    /// <summary>Of two types that claim a line the one whose name comes first, whichever was read first. A report that knows no types claims none.</summary>
    public int First(int one, int other) =>
        one == other || _names[other].Length == 0 || (_names[one].Length > 0 && string.CompareOrdinal(_names[one], _names[other]) <= 0) ? one : other;
}
