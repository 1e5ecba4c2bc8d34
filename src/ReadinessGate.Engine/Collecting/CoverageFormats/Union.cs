namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Something of which two reports may each know a part.</summary>
/// <typeparam name="T">Itself; its order tells which items are the same.</typeparam>
public interface IJoinable<T> : IComparable<T>
{
    /// <summary>What both know together: in any order and any number of times the same.</summary>
    T Join(T other);
}

/// <summary>A set that takes the same item many times and keeps it once, in memory linear in the distinct items whatever order they come in.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <param name="spare">Where room for more items comes from.</param>
public sealed class Union<T>(Spare<T> spare)
    where T : IJoinable<T>
{
    private T[] _items = [];
    private int _count;
    private bool _isClean = true;
    private bool _isRoomy;

    /// <summary>The distinct items, sorted.</summary>
    public ReadOnlySpan<T> Items
    {
        get
        {
            Clean();
            return _items.AsSpan(0, _count);
        }
    }

    /// <summary>Adds one item.</summary>
    public void Add(T item)
    {
        if (_count == _items.Length)
            MakeRoom();
        // After room was made: that may have sorted them.
        var order = _count == 0 ? -1 : _items[_count - 1].CompareTo(item);
        if (order == 0)
        {
            _items[_count - 1] = _items[_count - 1].Join(item);
            return;
        }

        // Most producers write in order, and then nothing is left to sort.
        _isClean &= order < 0;
        _items[_count++] = item;
    }

    /// <summary>Gives back the room that was kept for more: most files are read in one go.</summary>
    public void Trim()
    {
        if (!_isRoomy)
            return;
        Clean();
        Replace(_items.AsSpan(0, _count).ToArray(), isRoomy: false);
    }

    private void MakeRoom()
    {
        Clean();
        if (_isRoomy && _count <= _items.Length / 2)
            return;
        var larger = spare.Take(_count * 2);
        _items.AsSpan(0, _count).CopyTo(larger);
        Replace(larger, isRoomy: true);
    }

    private void Replace(T[] items, bool isRoomy)
    {
        if (_isRoomy)
            spare.Give(_items);
        (_items, _isRoomy) = (items, isRoomy);
    }

    private void Clean()
    {
        if (_isClean)
            return;
        Array.Sort(_items, 0, _count);
        var kept = 0;
        for (var i = 1; i < _count; i++)
        {
            if (_items[kept].CompareTo(_items[i]) == 0)
                _items[kept] = _items[kept].Join(_items[i]);
            else
                _items[++kept] = _items[i];
        }

        _count = kept + 1;
        _isClean = true;
    }
}
