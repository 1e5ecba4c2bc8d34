using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers;

/// <summary>Looks for keywords in a file without allocating while there is none.</summary>
internal static class KeywordScan
{
    private const int PieceLength = 16 * 1024;

    /// <summary>Finds the keywords of the table in one pass, in the order in which they end.</summary>
    /// <returns>The hits, or null when there is none.</returns>
    public static List<KeywordHit>? Find(SourceText text, KeywordTable keywords, CancellationToken cancellation)
    {
        List<KeywordHit>? hits = null;
        var buffer = ArrayPool<char>.Shared.Rent(PieceLength);
        try
        {
            var state = 0;
            for (var offset = 0; offset < text.Length; offset += buffer.Length)
            {
                cancellation.ThrowIfCancellationRequested();
                var count = Math.Min(buffer.Length, text.Length - offset);
                text.CopyTo(offset, buffer, 0, count);
                keywords.Read(buffer, count, offset, ref state, ref hits);
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }

        return hits;
    }
}
