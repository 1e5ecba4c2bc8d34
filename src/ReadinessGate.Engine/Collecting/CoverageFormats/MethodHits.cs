using System.Text;

namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Whether a method ran. Without the names, which totals do without, its key alone tells it apart.</summary>
/// <param name="Key">Of class, name and signature.</param>
/// <param name="Covered">True when at least one of its lines ran.</param>
/// <param name="Line">Its first line; 0 where the report does not say.</param>
/// <param name="Names">Its names, or null.</param>
public readonly record struct MethodHits(ulong Key, bool Covered, int Line, MethodHits.Named? Names) : IJoinable<MethodHits>
{
    /// <summary>How a method is called.</summary>
    /// <param name="Class">Full name of its type.</param>
    /// <param name="Name">Name and signature.</param>
    public sealed record Named(string Class, string Name);

    /// <summary>A method of a report.</summary>
    /// <param name="type">Full name of its type (UTF-8).</param>
    /// <param name="name">Its name (UTF-8).</param>
    /// <param name="signature">Its signature (UTF-8), which tells overloads apart; may be empty.</param>
    /// <param name="covered">True when at least one of its lines ran.</param>
    /// <param name="named">True to keep the names.</param>
    public static MethodHits Of(ReadOnlySpan<byte> type, ReadOnlySpan<byte> name, ReadOnlySpan<byte> signature, bool covered, bool named) => new(
        // A method may be written as name and signature or as both in one.
        KeyOf(KeyOf((KeyOf(Seed, type) ^ 0xFF) * Prime, name), signature),
        covered,
        0,
        named ? new Named(Encoding.UTF8.GetString(type), Encoding.UTF8.GetString(name) + Encoding.UTF8.GetString(signature)) : null);

    /// <inheritdoc/>
    public int CompareTo(MethodHits other) => Key.CompareTo(other.Key);

    /// <inheritdoc/>
    public MethodHits Join(MethodHits other) => this with { Covered = Covered || other.Covered, Line = Line == 0 || other.Line == 0 ? Math.Max(Line, other.Line) : Math.Min(Line, other.Line) };

    // FNV-1a with 64 bits (G. Fowler, L. C. Noll, K.-P. Vo): a million methods collide once in some ten million systems.
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private static ulong KeyOf(ulong key, ReadOnlySpan<byte> text)
    {
        foreach (var letter in text)
            key = (key ^ letter) * Prime;
        return key;
    }
}
