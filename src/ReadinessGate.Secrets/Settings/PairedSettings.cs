namespace ReadinessGate.Secrets.Settings;

/// <summary>Joins a <c>key</c> or <c>name</c> with the <c>value</c> beside it: <c>{ "key": "password", "value": "…" }</c> is one setting.</summary>
public static class PairedSettings
{
    private static readonly HashSet<string> NameKeys = new(StringComparer.OrdinalIgnoreCase) { "key", "name" };

    /// <summary>The settings, the values of pairs under the name that stands beside them.</summary>
    public static IEnumerable<Setting> Join(IEnumerable<Setting> settings)
    {
        var (owner, name) = ("", "");
        foreach (var setting in settings)
        {
            var colon = setting.KeyPath.LastIndexOf(':');
            var parent = colon < 0 ? "" : setting.KeyPath.Substring(0, colon);
            var key = setting.KeyPath.Substring(colon + 1);
            if (NameKeys.Contains(key))
                (owner, name) = (parent, setting.Value);
            yield return name.Length > 0 && parent == owner && key.Equals("value", StringComparison.OrdinalIgnoreCase) ? setting with { KeyPath = $"{parent}:{name}" } : setting;
        }
    }
}
