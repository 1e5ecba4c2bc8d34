using System.Buffers.Text;
using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Understands how Cobertura writes the branches of a line: <c>condition-coverage="50% (1/2)"</c>, and below it a share for each condition.</summary>
public sealed class CoberturaBranches
{
    private readonly List<(long Number, int Order, int Percent, int Paths, uint Which)> _conditions = [];
    private SourceHits? _file;
    private int _line;
    private int _covered;
    private int _total;

    /// <summary>Begins a line.</summary>
    /// <param name="file">Receives its branches.</param>
    /// <param name="line">1-based.</param>
    /// <param name="coverage">The attribute; empty where the line has no branch.</param>
    public void Line(SourceHits file, int line, ReadOnlySpan<byte> coverage)
    {
        if (_total > 0)
            Flush();
        if (!coverage.IsEmpty && TryFraction(coverage, out var covered, out var total))
            (_file, _line, _covered, _total) = (file, line, covered, total);
    }

    /// <summary>Adds a condition of the line.</summary>
    /// <param name="reader">At its element.</param>
    public void Condition(ElementReader reader)
    {
        if (_total == 0)
            return;
        // Our own attribute tells which branches were taken; other producers only how many.
        var paths = reader.Get("paths"u8);
        var which = 0U;
        for (var i = 0; i < Math.Min(paths.Length, BranchHits.Bits); i++)
            which |= paths[i] == '1' ? 1U << i : 0;
        // coverlet numbers conditions by their place in the compiled code and writes them in another order.
        Count.TryRead(reader.Get("number"u8), out var number);
        if (Utf8Parser.TryParse(reader.Get("coverage"u8), out double percent, out _))
            _conditions.Add((number, _conditions.Count, (int)Math.Clamp(percent, 0, 100), paths.Length, which));
    }

    /// <summary>Ends the line.</summary>
    public void Flush()
    {
        if (_total > 0)
            Write();
        _total = 0;
        _conditions.Clear();
    }

    private void Write()
    {
        var known = _conditions.Count > 0 && _conditions.All(condition => condition.Paths > 0);
        var paths = _conditions.Count > 0 && _total % _conditions.Count == 0 ? _total / _conditions.Count : 0;
        var sum = _conditions.Sum(condition => Taken(condition.Percent, known ? condition.Paths : paths));
        if (_conditions.Count is 0 or > short.MaxValue || sum != _covered || (!known && paths == 0))
        {
            _file!.Branch(new BranchHits(_line, BranchHits.WholeLine, Short(_total), Short(_covered), 0));
            return;
        }

        _conditions.Sort();
        for (var i = 0; i < _conditions.Count; i++)
            _file!.Branch(new BranchHits(_line, (short)i, Short(known ? _conditions[i].Paths : paths), Short(Taken(_conditions[i].Percent, known ? _conditions[i].Paths : paths)), _conditions[i].Which));
    }

    private static int Taken(int percent, int paths) => (int)Math.Round(percent * paths / 100.0);

    private static ushort Short(int value) => (ushort)Math.Min(value, ushort.MaxValue);

    private static bool TryFraction(ReadOnlySpan<byte> text, out int covered, out int total)
    {
        covered = 0;
        total = 0;
        var open = text.IndexOf((byte)'(');
        if (open < 0 || !Utf8Parser.TryParse(text[(open + 1)..], out covered, out var length))
            return false;
        var rest = text[(open + 1 + length)..];
        return rest.StartsWith("/"u8) && Utf8Parser.TryParse(rest[1..], out total, out length) && rest[(1 + length)..].StartsWith(")"u8) && covered >= 0 && total >= covered && total > 0;
    }
}
