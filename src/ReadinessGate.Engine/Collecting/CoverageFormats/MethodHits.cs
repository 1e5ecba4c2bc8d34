namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Whether a method ran. Its key alone tells it apart: totals do without the names.</summary>
/// <param name="Key">From <see cref="KeyOf"/>.</param>
/// <param name="Line">Its first line; 0 where the report does not say.</param>
/// <param name="Covered">True when at least one of its lines ran.</param>
public readonly record struct MethodHits(ulong Key, int Line, bool Covered) : IJoinable<MethodHits>
{
    // FNV-1a with 64 bits (G. Fowler, L. C. Noll, K.-P. Vo): a million methods collide once in some ten million systems.
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The key of a method.</summary>
    /// <param name="type">Full name of its type (UTF-8).</param>
    /// <param name="name">Its name (UTF-8).</param>
    /// <param name="signature">Its signature (UTF-8), which tells overloads apart; may be empty, or stand behind the name.</param>
    public static ulong KeyOf(ReadOnlySpan<byte> type, ReadOnlySpan<byte> name, ReadOnlySpan<byte> signature) =>
        Hash(Hash((Hash(Seed, type) ^ 0xFF) * Prime, name), signature);

    /// <inheritdoc/>
    public int CompareTo(MethodHits other) => Key.CompareTo(other.Key);

    /// <inheritdoc/>
    public MethodHits Join(MethodHits other) => this with { Covered = Covered || other.Covered, Line = Line == 0 || other.Line == 0 ? Math.Max(Line, other.Line) : Math.Min(Line, other.Line) };

    private static ulong Hash(ulong key, ReadOnlySpan<byte> text)
    {
        foreach (var letter in text)
            key = (key ^ letter) * Prime;
        return key;
    }
}
