using System.Xml;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Opens XML that may be hostile: no external entity, no entity expansion, no file but the one given.</summary>
public static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        // Some producers write a DOCTYPE: Prohibit would reject honest files, Ignore reads none of it.
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    /// <summary>Reads a document and turns what is wrong with its XML into one clear error.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content.</param>
    /// <param name="root">The name that the root element must have.</param>
    /// <param name="format">What the file should be, in messages.</param>
    /// <param name="read">Reads on from the root element.</param>
    /// <exception cref="EvidenceException">The text is not XML, or has another root; names file and line.</exception>
    public static void Read(string path, Stream content, string root, string format, Action<XmlReader> read) => Read(path, content, [root], format, read);

    /// <summary>Reads a document that may have one of several root elements.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content.</param>
    /// <param name="roots">The names that the root element may have.</param>
    /// <param name="format">What the file should be, in messages.</param>
    /// <param name="read">Reads on from the root element.</param>
    /// <exception cref="EvidenceException">The text is not XML, or has another root; names file and line.</exception>
    public static void Read(string path, Stream content, ImmutableArray<string> roots, string format, Action<XmlReader> read) =>
        Open(path, content, format, reader =>
        {
            if (reader.MoveToContent() != XmlNodeType.Element || !roots.Contains(reader.LocalName))
                throw new EvidenceException($"{path}(1): this is not {format}: the root element is <{reader.LocalName}>, not <{string.Join("> or <", roots)}>");
            read(reader);
            while (reader.Read())
            {
                // To the end, so that a truncated file is seen.
            }
        });

    /// <summary>Opens a document and turns what is wrong with its XML into one clear error.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="content">Its content.</param>
    /// <param name="format">What the file should be, in messages.</param>
    /// <param name="read">Reads it from its start.</param>
    /// <exception cref="EvidenceException">The text is not XML; names file and line.</exception>
    public static void Open(string path, Stream content, string format, Action<XmlReader> read)
    {
        try
        {
            using var reader = XmlReader.Create(content, Settings);
            read(reader);
        }
        catch (XmlException problem)
        {
            throw new EvidenceException($"{path}({Math.Max(1, problem.LineNumber)}): {format} was expected, but the file is cut off or damaged", problem);
        }
    }

    /// <summary>The name of the root element; the position of the stream is anywhere afterwards.</summary>
    /// <exception cref="EvidenceException">The text is not XML.</exception>
    public static string RootOf(string path, Stream content, string format)
    {
        var root = "";
        Open(path, content, format, reader =>
        {
            reader.MoveToContent();
            root = reader.LocalName;
        });
        return root;
    }

    /// <summary>The line that a reader stands at.</summary>
    public static int LineOf(XmlReader reader) => ((IXmlLineInfo)reader).LineNumber;
}
