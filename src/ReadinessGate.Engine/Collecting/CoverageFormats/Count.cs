using System.Buffers.Text;

namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>Reads the counts of a report.</summary>
public static class Count
{
    private const int SafeDigits = 18;

    /// <summary>Reads a count. Some producers overflow or write exponents; what counts then is whether it is zero.</summary>
    /// <param name="text">The number.</param>
    /// <param name="count">0 up to the largest number; an overflow is the largest.</param>
    /// <returns>False for what is no number, is negative, or is missing.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, out long count)
    {
        count = 0;
        if (text.Length > SafeDigits || text.IsEmpty)
            return TryReadUnusual(text, out count);
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return TryReadUnusual(text, out count);
            count = (count * 10) + (digit - '0');
        }

        return true;
    }

    private static bool TryReadUnusual(ReadOnlySpan<byte> text, out long count)
    {
        count = 0;
        if (!Utf8Parser.TryParse(text, out double value, out var used) || used != text.Length || !(value >= 0))
            return false;
        // A half of a hit is a hit.
        count = value >= long.MaxValue ? long.MaxValue : (long)Math.Ceiling(value);
        return true;
    }
}
