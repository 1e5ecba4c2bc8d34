namespace ReadinessGate.Policies;

/// <summary>Sets the commas that a merge leaves out: git's driver <c>union</c> keeps the last line of both sides, and the last entry of a list has no comma.</summary>
public static class MergeCommas
{
    /// <summary>The content with a comma where a line ends with <c>}</c> and the next that is not blank begins with <c>{</c>; what is complete is returned as it is.</summary>
    /// <remarks>No text of JSON holds a line end, so nothing inside of one is changed. A place that is named in a message stays where it was.</remarks>
    public static ReadOnlySpan<byte> Complete(ReadOnlySpan<byte> content)
    {
        List<byte>? whole = null;
        var copied = 0;
        for (var at = content.IndexOf((byte)'}'); at >= 0 && at < content.Length;)
        {
            if (IsMissingAfter(content[(at + 1)..]))
            {
                (whole ??= []).AddRange(content[copied..(at + 1)]);
                whole.Add((byte)',');
                copied = at + 1;
            }

            var next = content[(at + 1)..].IndexOf((byte)'}');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return whole is null ? content : (byte[])[.. whole, .. content[copied..]];
    }

    private static bool IsMissingAfter(ReadOnlySpan<byte> rest)
    {
        var next = rest.IndexOfAnyExcept(" \t\r\n"u8);
        return next > 0 && rest[next] == '{' && rest[..next].Contains((byte)'\n');
    }
}
