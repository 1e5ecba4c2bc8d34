namespace ReadinessGate.Secrets;

/// <summary>Every secret format of this assembly, found by type: there is no list to edit.</summary>
public static class SecretCatalog
{
    /// <summary>All formats, ordered by the name of their class.</summary>
    public static IReadOnlyList<SecretPattern> All { get; } = typeof(SecretCatalog).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(SecretPattern).IsAssignableFrom(type))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => (SecretPattern)Activator.CreateInstance(type)!)
        .ToArray();
}
