using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace ReadinessGate.Collecting.Formats;

/// <summary>What is so plain that it needs no XML reader; anything else ends the quick reading with <see cref="UnusualXmlException"/>.</summary>
public static class PlainXml
{
    /// <summary>Gives up where something is not plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Expect(bool isPlain)
    {
        if (!isPlain)
            GiveUp();
    }

    /// <summary>A value or text with the five entities that every document knows resolved.</summary>
    public static ReadOnlySpan<byte> Decode(ReadOnlySpan<byte> text)
    {
        var next = text.IndexOf((byte)'&');
        if (next < 0)
            return text;
        for (var rest = text; next >= 0; next = rest.IndexOf((byte)'&'))
        {
            rest = rest[next..];
            Expect(rest.StartsWith("&lt;"u8) || rest.StartsWith("&gt;"u8) || rest.StartsWith("&amp;"u8) || rest.StartsWith("&quot;"u8) || rest.StartsWith("&apos;"u8));
            rest = rest[1..];
        }

        return Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Encoding.UTF8.GetString(text)));
    }

    private static void GiveUp() => throw new UnusualXmlException();
}
