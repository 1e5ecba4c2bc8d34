namespace ReadinessGate.Secrets.Settings;

/// <summary>Reads the settings of an XML file: attributes, texts of elements, <c>key</c> or <c>name</c> beside <c>value</c>, and what was commented out or noted.</summary>
/// <remarks>
/// Tolerant: where the text stops being XML, reading stops, and what was read so far counts. Reads no document type, expands no entity but the five of XML itself and numbers, opens nothing. Never throws.
/// An element <c>value</c> goes by the element around it: <c>&lt;setting name="Password"&gt;&lt;value&gt;…</c>, and the master key of a key ring of ASP.NET Core.
/// </remarks>
public static class XmlSettingsReader
{
    private const int DeepestLevel = 64;
    private static readonly string[] NameAttributes = ["key", "name", "Key", "Name", "Include"];

    /// <summary>Reads the pairs in the order of the file.</summary>
    public static IEnumerable<Setting> Read(string text) => Read(text, isComment: false);

    private static IEnumerable<Setting> Read(string text, bool isComment)
    {
        var nodes = new XmlNodes(text);
        var lines = new LineCounter(text);
        var path = new List<string>();
        while (nodes.MoveNext() && path.Count <= DeepestLevel)
        {
            if (nodes.Kind == XmlNodeKind.End && path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
            else if (nodes.Kind == XmlNodeKind.Start)
            {
                var name = NameOf(nodes, path);
                foreach (var attribute in nodes.Attributes)
                {
                    if (Array.IndexOf(NameAttributes, attribute.Name) < 0 && attribute.Length > 0)
                        yield return At(lines, Join(path, IsValue(attribute.Name) ? name : attribute.Name), attribute);
                }

                if (!nodes.IsEmpty)
                    path.Add(name);
            }
            else if (nodes.Kind == XmlNodeKind.Comment && !isComment && nodes.Text is { Length: > 0 } comment)
            {
                foreach (var setting in InComment(comment.Text))
                    yield return At(lines, setting.KeyPath, new("", setting.Value, comment.Start + setting.Start, setting.Length));
            }
            else if (nodes.Kind == XmlNodeKind.Text && path.Count > 0 && nodes.Text is { Length: > 0 } value)
            {
                yield return At(lines, KeyPath(path), value);
            }
        }
    }

    // Elements that were commented out, or a note.
    private static IEnumerable<Setting> InComment(string comment) => comment.IndexOf('<') >= 0 ? Read(comment, isComment: true) : CodeReader.ReadComment(comment);

    private static Setting At(LineCounter lines, string keyPath, XmlValue value)
    {
        var (line, column) = lines.PlaceOf(value.Start);
        return new(keyPath, value.Text, IsText: true, value.Start, value.Length, line, column);
    }

    // The element's name in the path; one that has a key goes by it: <add key="ApiKey" value="…"/>.
    private static string NameOf(XmlNodes nodes, List<string> path)
    {
        foreach (var name in NameAttributes)
        {
            foreach (var attribute in nodes.Attributes)
            {
                // <apikeys><add key="https://feed/" value="…"/>: an address names no setting, the section does.
                if (attribute.Name == name && attribute.Length > 0)
                    return attribute.Text.IndexOf("://", StringComparison.Ordinal) < 0 ? attribute.Text : "";
            }
        }

        return IsValue(nodes.Name) && path.Count > 0 ? "" : nodes.Name;
    }

    private static bool IsValue(string name) => name.Equals("value", StringComparison.OrdinalIgnoreCase) || name.Equals("connectionString", StringComparison.OrdinalIgnoreCase);

    private static string Join(List<string> path, string name) => KeyPath(path) is { Length: > 0 } parents ? name.Length == 0 ? parents : $"{parents}:{name}" : name;

    private static string KeyPath(List<string> path) => string.Join(":", path.Where(name => name.Length > 0));
}
