using System.Buffers.Binary;

namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Whether a method ran. Its key alone tells it apart: totals do without the names.</summary>
/// <param name="Key">From <see cref="KeyOf"/>.</param>
/// <param name="Line">Its first line; 0 where the report does not say.</param>
/// <param name="Covered">True when at least one of its lines ran.</param>
public readonly record struct MethodHits(ulong Key, int Line, bool Covered) : IJoinable<MethodHits>
{
    // FNV-1a with 64 bits (G. Fowler, L. C. Noll, K.-P. Vo), eight letters at a time: a million methods collide once in some ten million systems.
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // No letter of UTF-8: 'a' and 'bc' are others than 'ab' and 'c'.
    private const ulong End = 0xFF;

    /// <summary>The key of a method.</summary>
    /// <param name="type">Full name of its type (UTF-8).</param>
    /// <param name="name">Its name (UTF-8).</param>
    /// <param name="signature">Its signature (UTF-8), which tells overloads apart; may be empty, or stand behind the name.</param>
    public static ulong KeyOf(ReadOnlySpan<byte> type, ReadOnlySpan<byte> name, ReadOnlySpan<byte> signature)
    {
        var open = name.IndexOf((byte)'(');
        // The same method whichever part of it a producer calls its signature: 'Each<(int, int)>' and '()', or one text.
        if (open >= 0 && !signature.IsEmpty)
            return KeyOf(type, [.. name, .. signature], default);
        return Hash(Hash(Hash(Seed, type), open < 0 ? name : name[..open]), open < 0 ? signature : name[open..]);
    }

    /// <inheritdoc/>
    public int CompareTo(MethodHits other) => Key.CompareTo(other.Key);

    /// <inheritdoc/>
    public MethodHits Join(MethodHits other) => this with { Covered = Covered || other.Covered, Line = Line == 0 || other.Line == 0 ? Math.Max(Line, other.Line) : Math.Min(Line, other.Line) };

    private static ulong Hash(ulong key, ReadOnlySpan<byte> text)
    {
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..])
            key = Mix(key, BinaryPrimitives.ReadUInt64LittleEndian(text));
        foreach (var letter in text)
            key = Mix(key, letter);
        return Mix(key, End);
    }

    // A product carries upwards only: what it leaves in the upper half must reach the lower one.
    private static ulong Mix(ulong key, ulong letters)
    {
        key = (key ^ letters) * Prime;
        return key ^ (key >> 32);
    }
}
