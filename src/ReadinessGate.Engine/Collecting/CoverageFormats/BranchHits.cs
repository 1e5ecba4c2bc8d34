using System.Numerics;

namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>The branches of one condition of a line, or of the whole line where a report tells no more than a sum.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Condition">Which condition of the line, from 0 in the order of the code; <see cref="WholeLine"/> for their sum.</param>
/// <param name="Paths">How many branches it has.</param>
/// <param name="Taken">How many of them were taken, where it is not known which.</param>
/// <param name="Which">One bit for each branch that was taken, where it is known.</param>
public readonly record struct BranchHits(int Line, short Condition, ushort Paths, ushort Taken, uint Which) : IJoinable<BranchHits>
{
    /// <summary>The condition that stands for all of the line.</summary>
    public const short WholeLine = -1;

    /// <summary>How many branches a bit can be kept for.</summary>
    public const int Bits = 32;

    /// <summary>How many branches were taken at least.</summary>
    public int Covered => Math.Max(BitOperations.PopCount(Which), Taken);

    /// <inheritdoc/>
    public int CompareTo(BranchHits other) => Line != other.Line ? Line.CompareTo(other.Line) : Condition.CompareTo(other.Condition);

    /// <inheritdoc/>
    public BranchHits Join(BranchHits other) => this with { Paths = Math.Max(Paths, other.Paths), Taken = Math.Max(Taken, other.Taken), Which = Which | other.Which };
}
