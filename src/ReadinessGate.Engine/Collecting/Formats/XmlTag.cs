using System.Runtime.CompilerServices;

namespace ReadinessGate.Collecting.Formats;

/// <summary>A start tag taken apart: places in the text that it was read from, which must still be at hand when it is asked.</summary>
public sealed class XmlTag
{
    private const int MaximumAttributes = 64;
    private readonly (int NameStart, int NameEnd, int Start, int End)[] _attributes = new (int, int, int, int)[MaximumAttributes];
    private int _count;

    /// <summary>Where its name stands, without its prefix.</summary>
    public Range Name { get; private set; }

    /// <summary>True when it has no content.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>Forgets the attributes.</summary>
    public void Clear() => _count = 0;

    /// <summary>The value of an attribute.</summary>
    /// <param name="tag">The text that was parsed.</param>
    /// <param name="name">Its name, with its prefix.</param>
    /// <param name="value">Its value, entities resolved.</param>
    public bool TryGet(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        foreach (var (nameStart, nameEnd, start, end) in _attributes.AsSpan(0, _count))
        {
            if (nameEnd - nameStart != name.Length || !tag[nameStart..nameEnd].SequenceEqual(name))
                continue;
            value = PlainXml.Decode(tag[start..end]);
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Reads a start tag.</summary>
    /// <param name="tag">The text from its '&lt;' on.</param>
    /// <returns>Its length; -1 when more of it must be at hand first.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Parse(ReadOnlySpan<byte> tag)
    {
        var (end, start) = NameEnd(tag, 1);
        Name = start..end;
        _count = 0;
        var seen = 0UL;
        for (var at = end; ;)
        {
            var space = at;
            while (at < tag.Length && tag[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
                at++;
            if (at + 1 >= tag.Length)
                return tag.Length > 0 && at < tag.Length && tag[at] == '>' ? Close(at, isEmpty: false) : -1;
            if (tag[at] == '>')
                return Close(at, isEmpty: false);
            if (tag[at] == '/' && tag[at + 1] == '>')
                return Close(at + 1, isEmpty: true);
            PlainXml.Expect(at > space && _count < MaximumAttributes);
            (end, _) = NameEnd(tag, at);
            start = at;
            if (end + 1 >= tag.Length)
                return -1;
            // Space around the '=' is allowed, and nobody writes it.
            var quote = tag[end + 1];
            PlainXml.Expect(end > start && tag[end] == '=' && quote is (byte)'"' or (byte)'\'');
            at = end + 2;
            while (at < tag.Length && tag[at] != quote)
                PlainXml.Expect(tag[at++] != '<');
            if (at >= tag.Length)
                return -1;
            // By length and first letter: what they tell apart is never compared.
            var mark = 1UL << (((end - start) * 7) + tag[start] & 63);
            PlainXml.Expect((seen & mark) == 0 || IsNew(tag, start, end));
            seen |= mark;
            _attributes[_count++] = (start, end, end + 2, at);
            at++;
        }
    }

    private int Close(int at, bool isEmpty)
    {
        PlainXml.Expect(Name.End.Value > Name.Start.Value);
        IsEmpty = isEmpty;
        return at + 1;
    }

    private bool IsNew(ReadOnlySpan<byte> tag, int start, int end)
    {
        foreach (var other in _attributes.AsSpan(0, _count))
            if (tag[other.NameStart..other.NameEnd].SequenceEqual(tag[start..end]))
                return false;
        return true;
    }

    // Where a name ends, and where it begins behind its prefix.
    private static (int End, int Start) NameEnd(ReadOnlySpan<byte> tag, int at)
    {
        var start = at;
        for (; at < tag.Length; at++)
        {
            var letter = tag[at];
            if (letter <= ' ' || letter == '=' || letter == '/' || letter == '>')
                break;
            if (letter == ':')
                start = at + 1;
            else
                PlainXml.Expect(letter is not ((byte)'<' or (byte)'"' or (byte)'\''));
        }

        return (at, start);
    }
}
