using System.Xml;
using ReadinessGate.Secrets.Settings;
using FileSetting = ReadinessGate.Secrets.Settings.Setting;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads the settings of an XML file: attributes, texts of elements, and <c>key</c> or <c>name</c> beside <c>value</c>.</summary>
public static class XmlSettingsReader
{
    private static readonly string[] NameAttributes = ["key", "name", "Key", "Name", "Include"];

    /// <summary>Reads the pairs in the order of the file. Tolerant: where the text stops being XML, what was read so far counts.</summary>
    public static IReadOnlyList<FileSetting> Read(string text)
    {
        var settings = new List<FileSetting>();
        try
        {
            using var reader = SafeXml.Open(new StringReader(text));
            var path = new Stack<string>();
            while (reader.Read())
                ReadNode(reader, path, settings);
        }
        catch (XmlException)
        {
            // Half a file may hold a secret as well.
        }

        return settings;
    }

    private static void ReadNode(XmlReader reader, Stack<string> path, List<FileSetting> settings)
    {
        if (reader.NodeType == XmlNodeType.Element)
        {
            var isEmpty = reader.IsEmptyElement;
            var name = ReadAttributes(reader, path, settings);
            if (!isEmpty)
                path.Push(name);
        }
        else if (reader.NodeType == XmlNodeType.EndElement && path.Count > 0)
        {
            path.Pop();
        }
        else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && path.Count > 0)
        {
            Add(settings, string.Join(':', path.Reverse()), reader.Value.Trim(), reader);
        }
    }

    // The element's name in the path; one that has a key goes by it: <add key="ApiKey" value="…"/>.
    private static string ReadAttributes(XmlReader reader, Stack<string> path, List<FileSetting> settings)
    {
        var name = NameAttributes.Select(reader.GetAttribute).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? reader.LocalName;
        var parents = string.Join(':', path.Reverse());
        while (reader.MoveToNextAttribute())
        {
            var key = reader.LocalName.ToLowerInvariant() is "value" or "connectionstring" ? name : reader.LocalName;
            if (!NameAttributes.Contains(reader.LocalName))
                Add(settings, parents.Length == 0 ? key : $"{parents}:{key}", reader.Value, reader);
        }

        reader.MoveToElement();
        return name;
    }

    private static void Add(List<FileSetting> settings, string keyPath, string value, XmlReader reader)
    {
        var place = (IXmlLineInfo)reader;
        if (value.Length > 0)
            settings.Add(new FileSetting(keyPath, value, IsText: true, 0, value.Length, place.LineNumber, place.LinePosition));
    }
}
