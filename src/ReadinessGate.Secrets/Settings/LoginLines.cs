using System.Text.RegularExpressions;

namespace ReadinessGate.Secrets.Settings;

/// <summary>Reads the passwords of files that programs log in with: <c>.netrc</c>, where <c>password</c> follows <c>login</c> on a line of its own, and <c>.pgpass</c>, where it is the last of five fields.</summary>
internal static class LoginLines
{
    /// <summary>Where a line of <c>.pgpass</c> gives the port, which nearly always is the one of PostgreSQL.</summary>
    public const string Port = ":5432:";

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);
    private static readonly Regex Netrc = new(@"^\s{0,8}password\s{1,8}(?<bare>\S{1,256})\s{0,8}$", RegexOptions.CultureInvariant, Patience);
    private static readonly Regex PgPass = new(@"^[\w.*-]{1,253}:5432:[\w.*-]{1,64}:[\w.*-]{1,64}:(?<bare>[^\s:]{1,256})$", RegexOptions.CultureInvariant, Patience);

    /// <summary>The pattern of the password on a line; null when there can be none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="previous">The line before it.</param>
    public static Regex? Of(string line, string previous)
    {
        if (line.IndexOf(Port, StringComparison.Ordinal) > 0)
            return PgPass;
        return Begins(line, "password ") && Begins(previous, "login ") ? Netrc : null;
    }

    private static bool Begins(string line, string word) => line.TrimStart().StartsWith(word, StringComparison.Ordinal);
}
