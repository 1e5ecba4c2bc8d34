using System.Text.RegularExpressions;

namespace ReadinessGate.Secrets.Settings;

/// <summary>Commands that take a password where nothing names it: the group <c>text</c> holds a quoted one, <c>bare</c> another. Each is tried on lines with its mark only.</summary>
internal static class CommandPatterns
{
    private const string Value = """(?:"(?<text>[^"]{3,256})"|'(?<text>[^']{3,256})'|(?<bare>[^\s"'*%$/\-][^\s"']{2,255}))""";
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    private static readonly (string Mark, Regex Pattern)[] All =
    [
        // net use Z: \\server\share /user:DOMAIN\name password
        ("/user:", Create($$"""\buse\s.[^\r\n]{0,200}?/user:[^\s"']{1,128}\s{1,4}{{Value}}""")),
        ("/rp ", Create($$"""\bschtasks\b.{0,300}?\s/rp\s{1,4}{{Value}}""")),
        // signtool sign /f certificate.pfx /p password
        ("/p ", Create($$"""\bsign\b.{0,300}?\s/p\s{1,4}{{Value}}""")),
        // Process.Start("sqlcmd", "-U sa -P …"), Process.Start("docker", "login -u ci -p …"): the program stands in a text of its own.
        (" -P ", Create($$"""(?:^|\s)-U\s{1,4}\S{1,80}\s.{0,80}?-P\s{1,4}{{Value}}""")),
        ("login ", Create($$"""^\s{0,8}login\s.{0,200}?\s-p\s{1,4}{{Value}}""")),
        ("certutil", Create($$"""\bcertutil\b.{0,200}?\s-p\s{1,4}{{Value}}""")),
        ("htpasswd", Create($$"""\bhtpasswd\s{1,4}-[A-Za-z]{0,4}b[A-Za-z]{0,4}\s{1,4}\S{1,200}\s{1,4}\S{1,80}\s{1,4}{{Value}}""")),
        ("chpasswd", Create("""\becho\s{1,4}(?:-\w\s{1,4})?["']?[\w.-]{1,64}:(?<bare>[^\s"':$]{3,128})["']?\s{0,4}\|\s{0,4}(?:sudo\s{1,4})?chpasswd\b""")),
    ];

    /// <summary>The patterns whose mark stands on a line.</summary>
    public static IEnumerable<Regex> Of(string line)
    {
        foreach (var (mark, pattern) in All)
        {
            if (line.IndexOf(mark, StringComparison.Ordinal) >= 0)
                yield return pattern;
        }
    }

    private static Regex Create(string pattern) => new(pattern, RegexOptions.CultureInvariant, Patience);
}
