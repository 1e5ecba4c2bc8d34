using System.Text;

namespace ReadinessGate.Secrets.Credentials;

/// <summary>Recognises a user and a password in base64, as the configuration of Docker and npm holds them.</summary>
internal static class EncodedLogin
{
    /// <summary>The setting under which npm keeps user and password in base64.</summary>
    public const string NpmName = "_auth";

    private const string DockerName = "auth";
    private const int Shortest = 8;

    /// <summary>Whether a setting named <c>auth</c> holds <c>user:password</c> in base64.</summary>
    public static bool IsIn(string keyPath, string value)
    {
        if (keyPath.Substring(keyPath.LastIndexOf(':') + 1) is not (DockerName or NpmName) || value.Length < Shortest || value.Length % 4 != 0)
            return false;
        try
        {
            var login = Encoding.UTF8.GetString(Convert.FromBase64String(value));
            return login.IndexOf(':') is > 0 and var colon && !Placeholder.IsPlaceholder(login.Substring(colon + 1)) && !login.Any(character => char.IsControl(character) || character == '\uFFFD');
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
