namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Room that the files of one report use in turn: most are read in one go, and then keep no more than they need.</summary>
public sealed class Scratch
{
    /// <summary>For lines.</summary>
    public Spare<LinePage> Lines { get; } = new();

    /// <summary>For branches.</summary>
    public Spare<BranchHits> Branches { get; } = new();

    /// <summary>For methods.</summary>
    public Spare<MethodHits> Methods { get; } = new();
}

/// <summary>An array that nobody uses just now.</summary>
/// <typeparam name="T">Its elements.</typeparam>
public sealed class Spare<T>
{
    private const int FirstCapacity = 64;
    private T[]? _array;

    /// <summary>An array with room for at least so many elements, which now belongs to the caller.</summary>
    public T[] Take(int capacity)
    {
        var array = _array is { } spare && spare.Length >= capacity ? spare : new T[Math.Max(FirstCapacity, capacity)];
        _array = null;
        return array;
    }

    /// <summary>Gives an array back.</summary>
    public void Give(T[] array)
    {
        if (_array is null || _array.Length < array.Length)
            _array = array;
    }
}
