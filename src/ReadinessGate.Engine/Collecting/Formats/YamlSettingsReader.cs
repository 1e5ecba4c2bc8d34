using System.Text;
using ReadinessGate.Secrets.Credentials;
using ReadinessGate.Secrets.Settings;
using FileSetting = ReadinessGate.Secrets.Settings.Setting;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads the settings of YAML: several documents, anchors, <c>name</c> beside <c>value</c>, and the data of Kubernetes secrets.</summary>
public sealed class YamlSettingsReader
{
    private const int DeepestLevel = 64;
    private static readonly HashSet<string> CommandKeys = new(StringComparer.Ordinal) { "command", "args", "entrypoint", "run", "script", "cmd" };

    private readonly string _text;
    private readonly List<FileSetting> _settings = [];

    // An anchor may be used a thousand times, and once is enough.
    private readonly HashSet<YamlNode> _seen = new(ReferenceEqualityComparer.Instance);

    private YamlSettingsReader(string text) => _text = text;

    /// <summary>Reads the pairs in the order of the file.</summary>
    /// <exception cref="EvidenceException">The text is no YAML.</exception>
    public static IReadOnlyList<FileSetting> Read(string shown, string text)
    {
        try
        {
            RefuseComplexKeys(shown, text);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            var reader = new YamlSettingsReader(text);
            foreach (var document in stream.Documents)
                reader.Walk(document.RootNode, "", null, 0);
            return reader._settings;
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

    /// <param name="node">Where it stands.</param>
    /// <param name="path">Its key path.</param>
    /// <param name="secret">The key path of the Kubernetes secret around it, or null.</param>
    /// <param name="depth">How many levels are around it.</param>
    private void Walk(YamlNode node, string path, string? secret, int depth)
    {
        if (depth > DeepestLevel || (node is not YamlScalarNode && !_seen.Add(node)))
            return;
        switch (node)
        {
            case YamlScalarNode scalar:
                Add(scalar, path, secret);
                break;
            case YamlSequenceNode sequence:
                foreach (var (item, index) in sequence.Children.Select((item, index) => (item, index)))
                    Walk(item, Join(path, index.ToString(CultureInfo.InvariantCulture)), secret, depth + 1);
                break;
            // What a controller sealed only its cluster can open.
            case YamlMappingNode mapping when KindOf(mapping) != "SealedSecret":
                foreach (var (key, value) in mapping.Children)
                    Walk(value, Join(path, NameOf(mapping, key)), KindOf(mapping) == "Secret" ? path : secret, depth + 1);
                break;
        }
    }

    // { name: DB_PASSWORD, value: … } is one pair.
    private static string NameOf(YamlMappingNode mapping, YamlNode key)
    {
        var name = (key as YamlScalarNode)?.Value ?? "";
        return name == "value" && mapping.Children.TryGetValue(new YamlScalarNode("name"), out var given) && given is YamlScalarNode { Value: { } pair } ? pair : name;
    }

    private void Add(YamlScalarNode scalar, string path, string? secret)
    {
        if (scalar.Value is not { Length: > 0 } value)
            return;
        var (key, skipped, isEncoded) = (path, 0, false);
        if (secret is not null && path.StartsWith(Join(secret, "data:"), StringComparison.Ordinal))
            (key, value, isEncoded) = (Named(path), Decode(value), true);
        else if (secret is not null && path.StartsWith(Join(secret, "stringData:"), StringComparison.Ordinal))
            key = Named(path);
        // docker compose: environment: [ "DB_PASSWORD=…" ]; base 64 ends with the sign.
        else if (value.TrimEnd('=').IndexOf('=', StringComparison.Ordinal) is var equals and > 0 && value.AsSpan(0, equals).IndexOfAny(" ;,&?") < 0)
            (key, value, skipped) = (Join(path, value[..equals]), value[(equals + 1)..], equals + 1);
        var quote = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        var start = (int)scalar.Start.Index + quote + skipped;
        _settings.Add(new FileSetting(key, value, IsText: true, start, value.Length, (int)scalar.Start.Line, (int)scalar.Start.Column + quote + skipped) { IsEncoded = isEncoded });
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded || (value.Contains(' ', StringComparison.Ordinal) && IsCommand(path)))
            AddLines(scalar, path);
    }

    // A script or a file inside the file: its lines may be pairs.
    private void AddLines(YamlScalarNode scalar, string path)
    {
        var start = Math.Clamp((int)scalar.Start.Index - (int)scalar.Start.Column + 1, 0, _text.Length);
        var end = Math.Clamp((int)scalar.End.Index, start, _text.Length);
        foreach (var setting in AssignmentReader.ReadCredentials(_text[start..end], isCode: false))
            _settings.Add(setting with { KeyPath = Join(path, setting.KeyPath), Start = setting.Start + start, Line = setting.Line + (int)scalar.Start.Line - 1 });
    }

    private static bool IsCommand(string path) => path.Split(':').Reverse().SkipWhile(part => part.All(char.IsAsciiDigit)).FirstOrDefault() is { } name && CommandKeys.Contains(name);

    // In a Kubernetes secret every value is one, whatever its name.
    private static string Named(string path) => CredentialName.KindOf(path) is null ? $"{path}:secret" : path;

    private static string? KindOf(YamlMappingNode mapping) => mapping.Children.TryGetValue(new YamlScalarNode("kind"), out var kind) ? (kind as YamlScalarNode)?.Value : null;

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
