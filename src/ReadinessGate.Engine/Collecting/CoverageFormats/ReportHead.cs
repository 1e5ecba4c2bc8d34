using System.Text;

namespace ReadinessGate.Collecting.CoverageFormats;

/// <summary>The beginning of a file, by which its format is recognised.</summary>
public sealed class ReportHead
{
    private const int Length = 4096;

    /// <summary>The head of a text.</summary>
    public ReportHead(string text)
    {
        Text = text[AfterSpace(text, 0)..];
        RootTag = FindRoot(Text);
        var end = 1;
        while (end < RootTag.Length && RootTag[end] is not (' ' or '\t' or '\r' or '\n' or '/' or '>'))
            end++;
        RootName = RootTag.Length == 0 ? "" : RootTag[(RootTag.LastIndexOf(':', end - 1, end) + 1 is var start and > 0 ? start : 1)..end];
    }

    /// <summary>The first characters, space before them left out.</summary>
    public string Text { get; }

    /// <summary>The start tag of the root element, or an empty text.</summary>
    public string RootTag { get; }

    /// <summary>The name of the root element without its prefix, or an empty text.</summary>
    public string RootName { get; }

    /// <summary>Reads the head of a file and goes back to its start.</summary>
    public static ReportHead Of(Stream content)
    {
        var bytes = new byte[Length];
        var count = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        content.Position = 0;
        return new ReportHead(EncodingOf(bytes.AsSpan(0, count)).GetString(bytes, 0, count));
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode : Encoding.UTF8;

    // Behind declarations, comments and the document type.
    private static string FindRoot(string text)
    {
        var at = 0;
        while (at >= 0 && at + 1 < text.Length && text[at] == '<')
        {
            if (text[at + 1] is not ('?' or '!'))
                return text.IndexOf('>', at) is var close and >= 0 ? text[at..(close + 1)] : text[at..];
            var end = text.AsSpan(at).StartsWith("<!--") ? "-->" : text[at + 1] == '?' ? "?>" : HasDeclarations(text, at) ? "]>" : ">";
            at = text.IndexOf(end, at, StringComparison.Ordinal);
            at = at < 0 ? at : AfterSpace(text, at + end.Length);
        }

        return "";
    }

    private static int AfterSpace(string text, int at)
    {
        while (at < text.Length && text[at] is '\uFEFF' or ' ' or '\t' or '\r' or '\n')
            at++;
        return at;
    }

    private static bool HasDeclarations(string text, int at) => text.IndexOf('[', at) is var open and >= 0 && open < text.IndexOf('>', at);
}
