using System.Text;
using ReadinessGate.Secrets.Settings;
using FileSetting = ReadinessGate.Secrets.Settings.Setting;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads the settings of YAML: several documents, anchors, <c>name</c> beside <c>value</c>, and the data of Kubernetes secrets.</summary>
public static class YamlSettingsReader
{
    private const int DeepestLevel = 64;

    /// <summary>Reads the pairs in the order of the file.</summary>
    /// <exception cref="EvidenceException">The text is no YAML.</exception>
    public static IReadOnlyList<FileSetting> Read(string shown, string text)
    {
        try
        {
            RefuseComplexKeys(shown, text);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            var settings = new List<FileSetting>();
            foreach (var document in stream.Documents)
                Walk(document.RootNode, "", IsKubernetesSecret(document.RootNode), 0, settings, new(ReferenceEqualityComparer.Instance));
            return settings;
        }
        catch (Exception problem) when (problem is YamlException or ArgumentException)
        {
            throw new EvidenceException($"{shown}: the file is no YAML");
        }
    }

    // A key that is no text is hashed with all that it holds, and aliases of aliases never end.
    private static void RefuseComplexKeys(string shown, string text)
    {
        var parser = new Parser(new StringReader(text));
        var expectsKey = new Stack<bool?>();
        while (parser.MoveNext())
        {
            if (parser.Current is MappingEnd or SequenceEnd)
                expectsKey.Pop();
            if (parser.Current is not (NodeEvent or AnchorAlias))
                continue;
            if (expectsKey.TryPop(out var isKey))
            {
                if (isKey == true && parser.Current is not Scalar)
                    throw new EvidenceException($"{shown}: the file is no YAML of settings: a key is no text");
                expectsKey.Push(!isKey);
            }

            if (parser.Current is MappingStart or SequenceStart)
                expectsKey.Push(parser.Current is MappingStart ? true : null);
        }
    }

    private static void Walk(YamlNode node, string path, bool isSecret, int depth, List<FileSetting> settings, HashSet<YamlNode> seen)
    {
        // An anchor may be used a thousand times, and once is enough.
        if (depth > DeepestLevel || (node is not YamlScalarNode && !seen.Add(node)))
            return;
        switch (node)
        {
            case YamlScalarNode scalar:
                Add(scalar, path, isSecret, settings);
                break;
            case YamlSequenceNode sequence:
                foreach (var (item, index) in sequence.Children.Select((item, index) => (item, index)))
                    Walk(item, Join(path, index.ToString(CultureInfo.InvariantCulture)), isSecret, depth + 1, settings, seen);
                break;
            case YamlMappingNode mapping:
                foreach (var (key, value) in mapping.Children)
                    Walk(value, Join(path, NameOf(mapping, key)), isSecret, depth + 1, settings, seen);
                break;
        }
    }

    // { name: DB_PASSWORD, value: … } is one pair.
    private static string NameOf(YamlMappingNode mapping, YamlNode key)
    {
        var name = (key as YamlScalarNode)?.Value ?? "";
        return name == "value" && mapping.Children.TryGetValue(new YamlScalarNode("name"), out var given) && given is YamlScalarNode { Value: { } pair } ? pair : name;
    }

    private static void Add(YamlScalarNode scalar, string path, bool isSecret, List<FileSetting> settings)
    {
        if (scalar.Value is not { Length: > 0 } value)
            return;
        var key = path;
        if (isSecret && path.StartsWith("data:", StringComparison.Ordinal))
            (key, value) = ($"{path}:secret", Decode(value));
        else if (isSecret && path.StartsWith("stringData:", StringComparison.Ordinal))
            key = $"{path}:secret";
        // docker compose: environment: [ "DB_PASSWORD=…" ]
        else if (value.IndexOf('=', StringComparison.Ordinal) is var equals and > 0 && value.AsSpan(0, equals).IndexOfAny(" ;,&?") < 0)
            (key, value) = (Join(path, value[..equals]), value[(equals + 1)..]);
        settings.Add(new FileSetting(key, value, IsText: true, (int)scalar.Start.Index, value.Length, (int)scalar.Start.Line, (int)scalar.Start.Column));
    }

    private static bool IsKubernetesSecret(YamlNode root) =>
        root is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode("kind"), out var kind) && kind is YamlScalarNode { Value: "Secret" };

    private static string Decode(string value)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(value));
        }
        catch (FormatException)
        {
            return value;
        }
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}:{name}";
}
