using ReadinessGate.Secrets.Settings;

namespace ReadinessGate.Secrets.Allowing;

/// <summary>The elements of <c>secrets.allow</c> of one system.</summary>
public sealed class AllowedSecrets
{
    private const string Prefix = "secrets:allow:";

    /// <summary>Nothing is allowed.</summary>
    public static readonly AllowedSecrets None = new([]);

    private readonly IReadOnlyList<AllowedSecret> _entries;

    /// <summary>A list of elements.</summary>
    public AllowedSecrets(IReadOnlyList<AllowedSecret> entries) => _entries = entries;

    /// <summary>The elements, in the order of the file.</summary>
    public IReadOnlyList<AllowedSecret> Entries => _entries;

    /// <summary>Reads the list of a readiness.json as far as it goes; an element without a reason allows nothing.</summary>
    /// <remarks>The engine validates the file strictly elsewhere. Never throws.</remarks>
    public static AllowedSecrets OfPolicy(string json)
    {
        if (json.IndexOf("\"allow\"", StringComparison.Ordinal) < 0)
            return None;
        var elements = new SortedDictionary<int, Dictionary<string, string>>();
        foreach (var setting in JsonSettingsReader.Read(json))
        {
            var parts = setting.KeyPath.StartsWith(Prefix, StringComparison.Ordinal) ? setting.KeyPath.Substring(Prefix.Length).Split(':') : [];
            if (parts.Length != 2 || !setting.IsText || !int.TryParse(parts[0], out var index))
                continue;
            if (!elements.TryGetValue(index, out var element))
                elements.Add(index, element = new(StringComparer.Ordinal));
            element[parts[1]] = setting.Value;
        }

        return new([.. elements.Where(element => IsWhole(element.Value)).Select(element => new AllowedSecret(element.Key, element.Value["match"], element.Value.TryGetValue("path", out var path) ? path : null))]);
    }

    /// <summary>The first element that allows a name in a file, or null.</summary>
    /// <param name="name">Key path or symbol; null for a secret without one.</param>
    /// <param name="path">The file, relative to the folder of readiness.json with <c>/</c>.</param>
    public AllowedSecret? Find(string? name, string path)
    {
        foreach (var entry in _entries)
        {
            if (entry.Allows(name, path))
                return entry;
        }

        return null;
    }

    private static bool IsWhole(Dictionary<string, string> element) =>
        element.TryGetValue("match", out var match) && match.Trim().Length > 0
        && element.TryGetValue("because", out var reason) && AllowComment.IsReason(reason)
        && (!element.TryGetValue("path", out var path) || path.Trim().Length > 0);
}
