namespace ReadinessGate.Secrets;

/// <summary>Recognises a secret in another run without telling it.</summary>
/// <remarks>
/// A credential is known by rule, file and name, never by its value: what a person chose could be guessed from any hash. A provider's token is random and long, so a hash of it tells nothing,
/// and cut to 32 bits it fits thousands of millions of tokens; it follows the token when that moves.
/// </remarks>
public static class SecretFingerprint
{
    private const int TokenBytes = 4;
    private const string Salt = "readinessgate-secret-1";

    /// <summary>The fingerprint of a provider's token: 8 hexadecimal digits.</summary>
    public static string OfToken(string id, string token) => Hash(TokenBytes, id, token);

    /// <summary>The fingerprint of any other secret: 16 hexadecimal digits.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="path">The file, relative to the root of the system.</param>
    /// <param name="name">Key path or symbol, or what kind of secret it is.</param>
    public static string OfPlace(string id, string path, string name) => Hash(TextHash.Bytes, id, path, name);

    private static string Hash(int bytes, params string[] parts) => TextHash.Of(Salt + "\n" + string.Join("\n", parts), bytes);
}
