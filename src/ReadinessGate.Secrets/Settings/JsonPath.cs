namespace ReadinessGate.Secrets.Settings;

/// <summary>Where in a JSON document the reader stands.</summary>
internal sealed class JsonPath
{
    private readonly List<Level> _levels = [];
    private bool _expectsKey;

    /// <summary>How many objects and arrays are open.</summary>
    public int Depth => _levels.Count;

    /// <summary>Whether the next string is a key.</summary>
    public bool ExpectsKey => _expectsKey;

    public void Open(bool isArray)
    {
        _levels.Add(new(isArray));
        _expectsKey = !isArray;
    }

    public void Close()
    {
        if (_levels.Count > 0)
            _levels.RemoveAt(_levels.Count - 1);
        _expectsKey = false;
    }

    public void NextItem()
    {
        if (_levels.Count == 0)
            return;
        var level = _levels[_levels.Count - 1];
        level.Index++;
        _expectsKey = !level.IsArray;
    }

    public void SetKey(string key)
    {
        _levels[_levels.Count - 1].Key = key;
        _expectsKey = false;
    }

    public void ExpectValue() => _expectsKey = false;

    public override string ToString() => string.Join(":", _levels.Select(level => level.Name));

    private sealed class Level(bool isArray)
    {
        public bool IsArray { get; } = isArray;

        public int Index { get; set; }

        public string Key { get; set; } = "";

        public string Name => IsArray ? Index.ToString(System.Globalization.CultureInfo.InvariantCulture) : Key;
    }
}
