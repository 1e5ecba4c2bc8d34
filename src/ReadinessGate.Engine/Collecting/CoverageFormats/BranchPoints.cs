namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Turns branches that a report names one by one into the conditions of their lines.</summary>
/// <remarks>Offsets in the compiled code differ between target frameworks; the order of the conditions on a line does not.</remarks>
public sealed class BranchPoints
{
    private readonly List<(int Line, long Group, long Path, bool Taken)> _points = [];
    private readonly Dictionary<(long File, int Line), short> _next = [];
    private SourceHits? _file;
    private long _id;
    private bool _isSorted = true;

    /// <summary>Adds a branch.</summary>
    /// <param name="file">The file that it lies in; with another one than before the earlier ones are written.</param>
    /// <param name="id">The number that tells the file from others.</param>
    /// <param name="line">1-based.</param>
    /// <param name="group">What the branches of one condition have in common: an offset, a block.</param>
    /// <param name="path">Which branch of the condition it is.</param>
    /// <param name="taken">True when it was taken.</param>
    public void Add(SourceHits file, long id, int line, long group, long path, bool taken)
    {
        if (_file is not null && _file != file)
            Flush();
        (_file, _id) = (file, id);
        _isSorted &= _points.Count == 0 || IsBehind(_points[^1], line, group, path);
        _points.Add((line, group, path, taken));
    }

    /// <summary>Writes the branches of one method, or of one file where a report knows no methods.</summary>
    public void Flush()
    {
        if (_points.Count == 0)
            return;
        // Most producers write in order, and a comparison of tuples is slow.
        if (!_isSorted)
            _points.Sort();
        _isSorted = true;
        for (var i = 0; i < _points.Count;)
            i = Write(i);
        _points.Clear();
    }

    /// <summary>Forgets which conditions the lines have: a file that comes again then means the same ones.</summary>
    public void Forget() => _next.Clear();

    private static bool IsBehind((int Line, long Group, long Path, bool Taken) last, int line, long group, long path) =>
        line != last.Line ? line > last.Line : group != last.Group ? group > last.Group : path >= last.Path;

    private int Write(int start)
    {
        var (line, group, _, _) = _points[start];
        var (paths, taken, which, end) = (0, 0, 0U, start);
        while (end < _points.Count && _points[end].Line == line && _points[end].Group == group)
        {
            // The same branch may be written twice; one of them taken is enough.
            var path = _points[end].Path;
            var isTaken = false;
            for (; end < _points.Count && _points[end].Line == line && _points[end].Group == group && _points[end].Path == path; end++)
                isTaken |= _points[end].Taken;
            if (isTaken && paths < BranchHits.Bits)
                which |= 1U << paths;
            taken += isTaken ? 1 : 0;
            paths++;
        }

        var condition = _next.GetValueOrDefault((_id, line));
        if (condition < short.MaxValue)
            _next[(_id, line)] = (short)(condition + 1);
        var known = paths <= BranchHits.Bits;
        _file!.Branch(new BranchHits(line, condition, (ushort)Math.Min(paths, ushort.MaxValue), known ? (ushort)0 : (ushort)Math.Min(taken, ushort.MaxValue), known ? which : 0));
        return end;
    }
}
