using System.Globalization;

namespace ReadinessGate.Secrets.Credentials;

/// <summary>Finds credentials in pairs of key path and value.</summary>
public static class CredentialFinder
{
    private const int LongestSecret = 4096;
    private const int ShortNumber = 6;

    /// <summary>Judges one setting: first what the value holds inside, then what its name says.</summary>
    /// <returns>The credential, or null when there is none.</returns>
    public static Credential? Find(string keyPath, string value)
    {
        if (value.Length > LongestSecret)
            return null;
        // ${DB_PASSWORD:-hunter2!}: what holds while the variable is not set.
        if (DefaultOf(value) is { } replacement)
            return CodeValue.LooksChosen(replacement) ? Find(keyPath, replacement) : null;
        if (ConnectionText.PasswordIn(value) is { } password)
            return Placeholder.IsPlaceholder(password) ? null : new(keyPath, "password", password.Length);
        if (RequestText.SecretsIn(value) is { Count: > 0 } secrets)
            return new(keyPath, "token", secrets[0].Length);
        if (EncodedLogin.IsIn(keyPath, value))
            return new(keyPath, "password", value.Length);
        var kind = CredentialName.KindOf(keyPath) ?? LikelyName.KindOf(keyPath, value);
        return kind is null || Placeholder.IsPlaceholder(value) || IsHarmless(value) ? null : new(keyPath, kind, value.Length);
    }

    private static string? DefaultOf(string value) =>
        value.StartsWith("${", StringComparison.Ordinal) && value.EndsWith("}", StringComparison.Ordinal) && value.IndexOf(":-", StringComparison.Ordinal) is var at and > 2 && value.IndexOf('}') == value.Length - 1
            ? value.Substring(at + 2, value.Length - at - 3) : null;

    private static bool IsHarmless(string value) => IsSmallNumber(value) || IsTimeSpan(value) || IsVersion(value) || IsAddress(value) || IsFile(value) || IsProse(value) || ConnectionText.IsEmulator(value);

    private static bool IsSmallNumber(string value) =>
        value.Length < ShortNumber && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static bool IsTimeSpan(string value) => value.IndexOf(':') > 0 && TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out _);

    // A file of dependencies lists packages such as NuGet.Credentials with their versions.
    private static bool IsVersion(string value) => Version.TryParse(value.Split('-')[0], out _);

    private static bool IsAddress(string value) =>
        value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static bool IsFile(string value)
    {
        var dot = value.LastIndexOf('.');
        return dot > 0 && value.Length - dot is > 2 and < 8 && value.Skip(dot + 1).All(char.IsLetter) && value.Take(dot).All(character => char.IsLetterOrDigit(character) || character is '.' or '_' or '-' or '/' or '*');
    }

    // "The token is not valid" is a text about a token.
    private static bool IsProse(string value) => value.Count(character => character == ' ') >= 2 && !value.Any(char.IsDigit);
}
