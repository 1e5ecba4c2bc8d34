using System.Numerics;

namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Sixty-four lines of a file.</summary>
public struct LinePage
{
    /// <summary>How many lines a page has.</summary>
    public const int Size = 64;

    /// <summary>Which page of the file it is, from 0.</summary>
    public int Number;

    /// <summary>One bit for each line that can run.</summary>
    public ulong Present;

    /// <summary>One bit for each line that ran.</summary>
    public ulong Covered;

    /// <summary>Hits, and after them the number of the type, of each line; null where only totals are wanted.</summary>
    public int[]? Details;
}

/// <summary>The lines of a file that can run: some bytes for each page that has any, in whatever order they come.</summary>
/// <param name="chosen">Of two types that claim a line the one that gets it; null where only totals are wanted.</param>
/// <param name="spare">Where room for more pages comes from.</param>
public sealed class LinePages(Func<int, int, int>? chosen, Spare<LinePage> spare)
{
    private const int SmallTail = 32;
    private LinePage[] _pages = [];
    private int _count;
    private int _sorted;
    private int _last = -1;
    private bool _isRoomy;

    /// <summary>How many lines can run.</summary>
    public int Total => Sum(static page => page.Present);

    /// <summary>How many lines ran.</summary>
    public int Covered => Sum(static page => page.Covered);

    /// <summary>The pages, sorted by number.</summary>
    public ReadOnlySpan<LinePage> Sorted
    {
        get
        {
            Sort();
            return _pages.AsSpan(0, _count);
        }
    }

    /// <summary>Adds one line.</summary>
    /// <param name="line">From 0 up.</param>
    /// <param name="hits">How often it ran.</param>
    /// <param name="type">The type that it belongs to, by the number that the file gave it.</param>
    public void Add(int line, int hits, int type)
    {
        ref var page = ref PageOf(line / LinePage.Size);
        var bit = line % LinePage.Size;
        if (chosen is not null)
            Detail(ref page, bit, hits, type);
        page.Present |= 1UL << bit;
        if (hits > 0)
            page.Covered |= 1UL << bit;
    }

    /// <summary>Adds the lines of another file that only keeps totals, as this one does.</summary>
    public void AddTotals(LinePages other)
    {
        foreach (ref readonly var page in other.Sorted)
            Join(ref PageOf(page.Number), page);
    }

    // There may be another page of the same number until they are sorted.
    private ref LinePage PageOf(int number)
    {
        if (_last < 0 || _pages[_last].Number != number)
            _last = Find(number);
        return ref _pages[_last];
    }

    private int Find(int number)
    {
        var (low, high) = (0, _sorted - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_pages[middle].Number == number)
                return middle;
            if (_pages[middle].Number < number)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return Append(number);
    }

    private int Append(int number)
    {
        // What is out of order waits unsorted until there is as much of it as of the rest: inserting each would take quadratic time.
        if (_count - _sorted > SmallTail + _sorted)
            Sort();
        if (_count == _pages.Length)
            MakeRoom();
        var inOrder = _sorted == _count && (_count == 0 || _pages[_count - 1].Number < number);
        _pages[_count] = new LinePage { Number = number, Details = chosen is not null ? new int[2 * LinePage.Size] : null };
        _count++;
        if (inOrder)
            _sorted = _count;
        return _count - 1;
    }

    /// <summary>Gives back the room that was kept for more: most files are read in one go.</summary>
    public void Trim()
    {
        if (!_isRoomy)
            return;
        Sort();
        Replace(_pages.AsSpan(0, _count).ToArray(), isRoomy: false);
    }

    private void MakeRoom()
    {
        var larger = spare.Take(_count * 2);
        _pages.AsSpan(0, _count).CopyTo(larger);
        Replace(larger, isRoomy: true);
    }

    private void Replace(LinePage[] pages, bool isRoomy)
    {
        if (_isRoomy)
            spare.Give(_pages);
        (_pages, _isRoomy, _last) = (pages, isRoomy, -1);
    }

    private void Sort()
    {
        if (_sorted == _count)
            return;
        Array.Sort(_pages, 0, _count, Comparer<LinePage>.Create(static (a, b) => a.Number.CompareTo(b.Number)));
        var kept = 0;
        for (var i = 1; i < _count; i++)
        {
            if (_pages[kept].Number == _pages[i].Number)
                Join(ref _pages[kept], _pages[i]);
            else
                _pages[++kept] = _pages[i];
        }

        _count = _sorted = kept + 1;
        _last = -1;
    }

    private void Join(ref LinePage target, in LinePage source)
    {
        for (var lines = source.Details is null ? 0 : source.Present; lines != 0; lines &= lines - 1)
            Detail(ref target, BitOperations.TrailingZeroCount(lines), source.Details![BitOperations.TrailingZeroCount(lines)], source.Details[LinePage.Size + BitOperations.TrailingZeroCount(lines)]);
        target.Present |= source.Present;
        target.Covered |= source.Covered;
    }

    // Before the bit of the line is set: it tells whether there is a type to choose from.
    private void Detail(ref LinePage page, int line, int hits, int type)
    {
        var details = page.Details!;
        details[LinePage.Size + line] = (page.Present >> line & 1) == 0 ? type : chosen!(details[LinePage.Size + line], type);
        details[line] = Math.Max(details[line], hits);
    }

    private int Sum(Func<LinePage, ulong> bits)
    {
        var sum = 0;
        foreach (var page in Sorted)
            sum += BitOperations.PopCount(bits(page));
        return sum;
    }
}
