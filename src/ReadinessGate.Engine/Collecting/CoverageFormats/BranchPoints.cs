using System.Runtime.InteropServices;

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
    /// <param name="isWhole">True when the file has no others: then nothing is kept for them.</param>
    public void Flush(bool isWhole = false)
    {
        if (_points.Count == 0)
            return;
        // Most producers write in order, and a comparison of tuples is slow.
        if (!_isSorted)
            _points.Sort();
        _isSorted = true;
        for (var points = (ReadOnlySpan<(int Line, long, long, bool)>)CollectionsMarshal.AsSpan(_points); !points.IsEmpty;)
        {
            var line = points[0].Line;
            var first = isWhole ? (short)0 : _next.GetValueOrDefault((_id, line));
            var next = WriteLine(ref points, first);
            if (!isWhole)
                _next[(_id, line)] = next;
        }

        _points.Clear();
    }

    /// <summary>Forgets which conditions the lines have: a file that comes again then means the same ones.</summary>
    public void Forget() => _next.Clear();

    private static bool IsBehind((int Line, long Group, long Path, bool Taken) last, int line, long group, long path) =>
        line != last.Line ? line > last.Line : group != last.Group ? group > last.Group : path >= last.Path;

    // The number of the condition after the last one of the line.
    private short WriteLine(ref ReadOnlySpan<(int Line, long Group, long Path, bool Taken)> points, short condition)
    {
        for (var line = points[0].Line; !points.IsEmpty && points[0].Line == line; condition += (short)(condition < short.MaxValue ? 1 : 0))
            _file!.Branch(Take(ref points, condition));
        return condition;
    }

    private static BranchHits Take(ref ReadOnlySpan<(int Line, long Group, long Path, bool Taken)> points, short condition)
    {
        var (line, group, _, _) = points[0];
        var (paths, taken, which) = (0, 0, 0U);
        while (!points.IsEmpty && points[0].Line == line && points[0].Group == group)
        {
            // The same branch may be written twice; one of them taken is enough.
            var path = points[0].Path;
            var isTaken = false;
            for (; !points.IsEmpty && points[0].Line == line && points[0].Group == group && points[0].Path == path; points = points[1..])
                isTaken |= points[0].Taken;
            if (isTaken && paths < BranchHits.Bits)
                which |= 1U << paths;
            taken += isTaken ? 1 : 0;
            paths++;
        }

        var known = paths <= BranchHits.Bits;
        return new BranchHits(line, condition, (ushort)Math.Min(paths, ushort.MaxValue), known ? (ushort)0 : (ushort)Math.Min(taken, ushort.MaxValue), known ? which : 0);
    }
}
