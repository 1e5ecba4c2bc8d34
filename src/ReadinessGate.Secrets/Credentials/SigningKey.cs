namespace ReadinessGate.Secrets.Credentials;

/// <summary>Judges keys of symmetric signatures, as HMAC uses them.</summary>
public static class SigningKey
{
    /// <summary>Fewest bytes of a key: the length of a SHA-256 hash (RFC 7518, 3.2).</summary>
    public const int FewestBytes = 32;

    private const int FewestDistinct = 6;

    // Constants that protocols publish: there the message is secret, not the key.
    private static readonly HashSet<string> Published = new(StringComparer.Ordinal) { "WebAppData", "Bitcoin seed", "ed25519 seed", "Nist256p1 seed", "mnemonic" };

    /// <summary>Says what is wrong with a key.</summary>
    /// <param name="key">Its bytes.</param>
    /// <returns>A phrase such as "has 12 bytes of at least 32", or null when nothing is.</returns>
    public static string? FlawOf(IReadOnlyList<byte> key)
    {
        if (Published.Contains(new(key.Select(value => (char)value).ToArray())))
            return null;
        if (key.Count < FewestBytes)
            return $"has {key.Count} bytes of at least {FewestBytes}";
        if (key.Distinct().Count() < FewestDistinct)
            return $"is made of {key.Distinct().Count()} different bytes";
        return IsRepeated(key) ? "repeats itself" : IsSequence(key) ? "counts up or down" : null;
    }

    private static bool IsRepeated(IReadOnlyList<byte> key)
    {
        for (var period = 1; period <= key.Count / 2; period++)
        {
            var at = period;
            while (at < key.Count && key[at] == key[at - period])
                at++;
            if (at == key.Count)
                return true;
        }

        return false;
    }

    // "abcdefghijklmnopqrstuvwxyz0123456789": most bytes are the neighbours of the ones before.
    private static bool IsSequence(IReadOnlyList<byte> key) =>
        Enumerable.Range(1, key.Count - 1).Count(at => Math.Abs(key[at] - key[at - 1]) <= 1) * 3 > key.Count * 2;
}
