namespace ReadinessGate.Secrets.Credentials;

/// <summary>Constructors and methods of .NET and its common libraries whose argument is a secret, by their names alone.</summary>
/// <remarks>For code whose symbols are not known: in files that are only read, and where a reference is missing.</remarks>
public static class KnownSink
{
    private static readonly Dictionary<string, (int Index, string Name)> Arguments = new(StringComparer.Ordinal)
    {
        ["NetworkCredential"] = (1, "password"),
        ["SqlCredential"] = (1, "password"),
        ["UsernamePasswordCredential"] = (1, "password"),
        ["PasswordAuthenticationMethod"] = (1, "password"),
        ["CreateCredential"] = (2, "password"),
        ["DirectoryEntry"] = (2, "password"),
        ["PSCredential"] = (1, "password"),
        ["HttpBasicAuthenticator"] = (1, "password"),
        ["BasicAuthenticationHeaderValue"] = (1, "password"),
        ["FtpClient"] = (2, "password"),
        ["AsyncFtpClient"] = (2, "password"),
        ["SftpClient"] = (3, "password"),
        ["SshClient"] = (3, "password"),
        ["Authenticate"] = (1, "password"),
        ["AuthenticateAsync"] = (1, "password"),
        ["LoadPkcs12"] = (1, "password"),
        ["LoadPkcs12FromFile"] = (1, "password"),
        ["LoadPkcs12CollectionFromFile"] = (1, "password"),
        ["X509Certificate2"] = (1, "password"),
        ["Rfc2898DeriveBytes"] = (0, "password"),
        ["PasswordDeriveBytes"] = (0, "password"),
        ["Pbkdf2"] = (0, "password"),
        ["SymmetricSecurityKey"] = (0, CodeValue.KeyOfAlgorithm),
        ["HMACMD5"] = (0, CodeValue.KeyOfAlgorithm),
        ["HMACSHA1"] = (0, CodeValue.KeyOfAlgorithm),
        ["HMACSHA256"] = (0, CodeValue.KeyOfAlgorithm),
        ["HMACSHA384"] = (0, CodeValue.KeyOfAlgorithm),
        ["HMACSHA512"] = (0, CodeValue.KeyOfAlgorithm),
        ["HMACSHA3_256"] = (0, CodeValue.KeyOfAlgorithm),
        ["HMACSHA3_384"] = (0, CodeValue.KeyOfAlgorithm),
        ["HMACSHA3_512"] = (0, CodeValue.KeyOfAlgorithm),
        ["AesGcm"] = (0, CodeValue.KeyOfAlgorithm),
        ["AesCcm"] = (0, CodeValue.KeyOfAlgorithm),
        ["ChaCha20Poly1305"] = (0, CodeValue.KeyOfAlgorithm),
        ["AuthenticationHeaderValue"] = (1, "token"),
        ["ClientSecretCredential"] = (2, "clientSecret"),
        ["ClientCredential"] = (1, "clientSecret"),
        ["WithClientSecret"] = (0, "clientSecret"),
        ["AzureKeyCredential"] = (0, "apiKey"),
        ["ApiKeyCredential"] = (0, "apiKey"),
        ["AzureNamedKeyCredential"] = (1, "accessKey"),
        ["StorageSharedKeyCredential"] = (1, "accountKey"),
        ["BasicAWSCredentials"] = (1, "secretKey"),
        ["SessionAWSCredentials"] = (1, "secretKey"),
        ["Secret"] = (0, "secret"),
    };

    /// <summary>The name that an argument deserves.</summary>
    /// <param name="callee">The simple name of the method, or of the type whose constructor is called.</param>
    /// <param name="index">The position of the argument, from 0.</param>
    /// <returns>Such as <c>password</c>; null when the argument is nothing secret or not known.</returns>
    public static string? NameOf(string callee, int index) => Arguments.TryGetValue(callee, out var argument) && argument.Index == index ? argument.Name : null;

    /// <summary>Whether the argument of this name, in a call of this type, is the key of an algorithm: <c>key</c> says nothing elsewhere.</summary>
    public static bool TakesKey(string type) => Arguments.TryGetValue(type, out var argument) && argument.Name is not ("password" or "secret");
}
