using System.Reflection;
using System.Text.Json.Serialization;

namespace ReadinessGate.Policies;

/// <summary>The policies that come with the product: one for each kind of system and one for each level. They are JSON files, embedded as they are shipped.</summary>
public static class Presets
{
    private const string Folder = "presets/";

    /// <summary>Their names, sorted.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        .. typeof(Presets).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name)).Order(StringComparer.Ordinal),
    ];

    /// <summary>The preset of a name, or null.</summary>
    public static PolicySource? Find(string name)
    {
        var path = $"{Folder}{name}.json";
        using var stream = Names.Contains(name) ? typeof(Presets).Assembly.GetManifestResourceStream(path) : null;
        if (stream is null)
            return null;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return new PolicySource(path, PolicyOrigin.Preset, memory.ToArray());
    }

    /// <summary>The name of the preset of a kind, which is also the word in readiness.json.</summary>
    public static string NameOf(SystemKind kind) => typeof(SystemKind).GetField(kind.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name;

    /// <summary>The kind of a word of readiness.json, or null.</summary>
    public static SystemKind? KindOf(string? name) => Enum.GetValues<SystemKind>().Where(kind => NameOf(kind) == name).Cast<SystemKind?>().FirstOrDefault();

    /// <summary>The name of the preset of a level.</summary>
    public static string NameOf(string level) => $"level-{level.ToLowerInvariant()}";
}
