using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ReadinessGate.Analyzers.Tests.Verification;

/// <summary>A text whose expected findings are marked: <c>[|…|]</c> for the only rule under test, <c>{|id:…|}</c> for a named one.</summary>
internal sealed record Markup(string Text, IReadOnlyList<(string? Id, TextSpan Span)> Spans)
{
    public static Markup Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var spans = new List<(string?, TextSpan)>();
        var open = new Stack<(string? Id, int Start)>();
        for (var at = 0; at < marked.Length; at++)
        {
            if (At(marked, at, "[|") || (At(marked, at, "{|") && marked.IndexOf(':', at) > 0))
            {
                var end = marked[at] == '[' ? at + 1 : marked.IndexOf(':', at);
                open.Push((marked[at] == '[' ? null : marked[(at + 2)..end], text.Length));
                at = end;
            }
            else if (open.Count > 0 && (At(marked, at, "|]") || At(marked, at, "|}")))
            {
                var (id, start) = open.Pop();
                spans.Add((id, TextSpan.FromBounds(start, text.Length)));
                at++;
            }
            else
            {
                text.Append(marked[at]);
            }
        }

        return open.Count == 0 ? new(text.ToString(), spans) : throw new FormatException("A mark is open: " + marked);
    }

    private static bool At(string text, int at, string part) => string.CompareOrdinal(text, at, part, 0, part.Length) == 0;
}
