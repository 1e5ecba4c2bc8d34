using System.Runtime.CompilerServices;
using System.Text;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads XML documents that may be large: quickly where they are plain, else by the platform's reader.</summary>
public static class XmlElements
{
    /// <summary>Reads one document.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content; it must be able to go back to its start.</param>
    /// <param name="root">The name that the root element must have.</param>
    /// <param name="format">What the file should be, in messages.</param>
    /// <param name="read">Reads from the root element to the end; may be called a second time, to begin anew.</param>
    /// <exception cref="EvidenceException">The text is not XML, or has another root; names file and line.</exception>
    public static T Read<T>(string path, Stream content, string root, string format, Func<ElementReader, T> read)
    {
        var start = content.Position;
        try
        {
            return FromRoot(path, new Utf8ElementReader(content), root, format, read);
        }
        catch (UnusualXmlException)
        {
            content.Position = start;
            return ReadUnusual(path, content, root, format, read);
        }
    }

    // On its own: most runs never load the platform's reader.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T ReadUnusual<T>(string path, Stream content, string root, string format, Func<ElementReader, T> read)
    {
        T result = default!;
        SafeXml.Open(path, content, format, reader => result = FromRoot(path, new XmlElementReader(reader, path), root, format, read));
        return result;
    }

    private static T FromRoot<T>(string path, ElementReader reader, string root, string format, Func<ElementReader, T> read)
    {
        if (!reader.Read() || !reader.Starts(Encoding.UTF8.GetBytes(root)))
            throw new EvidenceException($"{path}(1): this is not {format}: the root element is <{Encoding.UTF8.GetString(reader.Name)}>, not <{root}>");
        var result = read(reader);
        while (reader.Read())
        {
            // To the end, so that a truncated file is seen.
        }

        return result;
    }
}
