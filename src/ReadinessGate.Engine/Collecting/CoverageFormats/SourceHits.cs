using System.Numerics;
using System.Text;

namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>What ran of one source file in one assembly: a union that takes lines, branches and methods in any order and any number of times.</summary>
/// <param name="detailed">True to keep hits and names, false where only totals are wanted.</param>
/// <param name="scratch">Room that is shared with other files.</param>
public sealed class SourceHits(bool detailed, Scratch scratch)
{
    /// <summary>Compilers give this number to code that no line stands for; no file has so many.</summary>
    public const int HiddenLine = 0xFEEFEE;

    // The longest statement of a generated file; what claims more is damaged.
    private const int MaximumSpan = 100_000;

    private readonly TypeNames? _types = detailed ? new TypeNames() : null;
    private readonly Dictionary<ulong, (string Class, string Name)>? _names = detailed ? [] : null;
    private readonly Union<BranchHits> _branches = new(scratch.Branches);
    private readonly Union<MethodHits> _methods = new(scratch.Methods);
    private LinePages? _lines;

    /// <summary>Covered and total lines, branches and methods.</summary>
    public CoverageTotals Totals
    {
        get
        {
            var (branchesCovered, branches) = (0, 0);
            var items = _branches.Items;
            while (!items.IsEmpty)
            {
                var (_, covered, total) = NextLine(ref items);
                (branchesCovered, branches) = (branchesCovered + covered, branches + total);
            }

            var methodsCovered = 0;
            foreach (ref readonly var method in _methods.Items)
                methodsCovered += method.Covered ? 1 : 0;
            return new CoverageTotals(Lines.Covered, Lines.Total, branchesCovered, branches, methodsCovered, _methods.Items.Length);
        }
    }

    private LinePages Lines => _lines ??= new LinePages(_types is null ? null : _types.First, scratch.Lines);

    /// <summary>The number of a type, to name it by in <see cref="Line"/>.</summary>
    public int Type(string name) => _types?.NumberOf(name) ?? 0;

    /// <summary>Adds one line.</summary>
    /// <param name="number">1-based, below <see cref="HiddenLine"/>.</param>
    /// <param name="hits">How often it ran.</param>
    /// <param name="type">From <see cref="Type"/>.</param>
    public void Line(int number, long hits, int type) => Lines.Add(number, (int)Math.Min(hits, int.MaxValue), type);

    /// <summary>Adds the lines of one statement.</summary>
    /// <param name="first">1-based, below <see cref="HiddenLine"/>.</param>
    /// <param name="last">Its last line; one that comes before the first stands for it.</param>
    /// <param name="hits">How often it ran.</param>
    /// <param name="type">From <see cref="Type"/>.</param>
    /// <returns>False, and nothing is added, when it spans more lines than a statement has.</returns>
    public bool TryAdd(long first, long last, long hits, int type)
    {
        if (last - first > MaximumSpan)
            return false;
        Line((int)first, hits, type);
        for (var number = first + 1; number <= last && number < HiddenLine; number++)
            Line((int)number, hits, type);
        return true;
    }

    /// <summary>Adds the branches of one condition.</summary>
    public void Branch(BranchHits branch) => _branches.Add(branch);

    /// <summary>Adds one method; names are UTF-8.</summary>
    /// <param name="type">Full name of its type.</param>
    /// <param name="name">Its name.</param>
    /// <param name="signature">Its signature, which tells overloads apart; may be empty.</param>
    /// <param name="covered">True when at least one of its lines ran.</param>
    /// <param name="line">Its first line; 0 where the report does not say.</param>
    public void Method(ReadOnlySpan<byte> type, ReadOnlySpan<byte> name, ReadOnlySpan<byte> signature, bool covered, int line)
    {
        var key = MethodHits.KeyOf(type, name, signature);
        _methods.Add(new MethodHits(key, line, covered));
        if (_names is not null && !_names.ContainsKey(key))
            _names[key] = (Encoding.UTF8.GetString(type), Encoding.UTF8.GetString(name) + Encoding.UTF8.GetString(signature));
    }

    /// <summary>Adds what another report says about the same file; of the same kind, with or without details.</summary>
    public void Add(SourceHits other)
    {
        foreach (var branch in other._branches.Items)
            _branches.Add(branch);
        foreach (var method in other._methods.Items)
            _methods.Add(method);
        foreach (var (key, names) in other._names ?? [])
            _names!.TryAdd(key, names);
        if (_types is null)
            Lines.AddTotals(other.Lines);
        else
            AddDetails(other);
    }

    /// <summary>Gives back the room that was kept for more.</summary>
    public void Trim()
    {
        _branches.Trim();
        _methods.Trim();
        _lines?.Trim();
    }

    /// <summary>The file as evidence.</summary>
    public FileCoverage ToCoverage(string assembly, string path)
    {
        var branches = BranchesByLine();
        var lines = ImmutableArray.CreateBuilder<LineCoverage>(Lines.Total);
        foreach (ref readonly var page in Lines.Sorted)
        {
            for (var present = page.Present; present != 0; present &= present - 1)
            {
                var line = BitOperations.TrailingZeroCount(present);
                var number = (page.Number * LinePage.Size) + line;
                var (covered, total) = branches.GetValueOrDefault(number);
                lines.Add(new LineCoverage(number, page.Details![line], covered, total, _types!.NameOf(page.Details[LinePage.Size + line])));
            }
        }

        return new FileCoverage(assembly, path, lines.DrainToImmutable(), Methods())
        {
            Conditions = [.. _branches.Items.ToArray().Where(branch => branch.Condition != BranchHits.WholeLine).Select(branch => new ConditionCoverage(branch.Line, branch.Covered, branch.Paths, branch.Which))],
        };
    }

    private ImmutableArray<MethodCoverage> Methods() =>
    [
        .. _methods.Items.ToArray().Select(method => new MethodCoverage(_names![method.Key].Class, _names[method.Key].Name, method.Covered, method.Line))
            .OrderBy(method => method.Class, StringComparer.Ordinal).ThenBy(method => method.Name, StringComparer.Ordinal),
    ];

    private void AddDetails(SourceHits other)
    {
        foreach (ref readonly var page in other.Lines.Sorted)
        {
            for (var present = page.Present; present != 0; present &= present - 1)
            {
                var line = BitOperations.TrailingZeroCount(present);
                Lines.Add((page.Number * LinePage.Size) + line, page.Details![line], _types!.NumberOf(other._types!.NameOf(page.Details[LinePage.Size + line])));
            }
        }
    }

    // One report knows the conditions of a line, another only their sum: of both the larger figure.
    private static (int Line, int Covered, int Total) NextLine(ref ReadOnlySpan<BranchHits> items)
    {
        var line = items[0].Line;
        var (wholeCovered, whole, covered, total, i) = (0, 0, 0, 0, 0);
        for (; i < items.Length && items[i].Line == line; i++)
        {
            if (items[i].Condition == BranchHits.WholeLine)
                (wholeCovered, whole) = (items[i].Covered, items[i].Paths);
            else
                (covered, total) = (covered + items[i].Covered, total + items[i].Paths);
        }

        items = items[i..];
        return (line, Math.Max(wholeCovered, covered), Math.Max(whole, total));
    }

    private Dictionary<int, (int Covered, int Total)> BranchesByLine()
    {
        var lines = new Dictionary<int, (int, int)>();
        var items = _branches.Items;
        while (!items.IsEmpty)
        {
            var (line, covered, total) = NextLine(ref items);
            lines[line] = (covered, total);
        }

        return lines;
    }
}
