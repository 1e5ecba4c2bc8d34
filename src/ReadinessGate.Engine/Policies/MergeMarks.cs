namespace ReadinessGate.Policies;

/// <summary>Finds what git leaves in a file when two branches changed the same lines.</summary>
public static class MergeMarks
{
    /// <summary>The first line with a mark, from 1; null without any.</summary>
    public static int? LineIn(ReadOnlySpan<byte> content)
    {
        var line = 0;
        foreach (var range in content.Split((byte)'\n'))
        {
            line++;
            if (content[range].StartsWith("<<<<<<< "u8) || content[range].StartsWith(">>>>>>> "u8))
                return line;
        }

        return null;
    }
}
