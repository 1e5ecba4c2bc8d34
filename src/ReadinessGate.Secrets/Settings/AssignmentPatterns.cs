using System.Text.RegularExpressions;

namespace ReadinessGate.Secrets.Settings;

/// <summary>The ways in which a line of text gives a name to a value: the group <c>name</c>, then <c>text</c> for a quoted value or <c>bare</c> for another.</summary>
internal static class AssignmentPatterns
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    /// <summary><c>NAME=value</c>, <c>name: value</c>, <c>"name": "value"</c>, <c>$env:NAME = "…"</c>.</summary>
    public static readonly Regex Pair = Create(
        """(?<![A-Za-z0-9_])(?:env:)?(?<name>[A-Za-z_@][A-Za-z0-9_.@-]{1,80})["'\]\}]{0,3}[ \t]{0,40}(?:=>|:=|\?\?=|[:=])\s{0,4}(?:\$@|@\$|[@$N])?(?:"(?<text>[^"]{0,1024})"|'(?<text>[^']{0,1024})'|(?<bare>[^\s"',;(){}<>\[\]]{1,1024}))""");

    /// <summary><c>--name value</c>, <c>/name=value</c>.</summary>
    public static readonly Regex Option = Create(
        """(?<![\w-])(?:--?|/)(?<name>[A-Za-z][A-Za-z0-9-]{1,60})[ =]{1,2}(?:"(?<text>[^"]{0,1024})"|'(?<text>[^']{0,1024})'|(?<bare>[^\s"'\-][^\s"']{0,1024}))""");

    /// <summary><c>ENV NAME value</c> of a Dockerfile.</summary>
    public static readonly Regex Instruction = Create("""^\s{0,16}(?:ENV|ARG)\s{1,8}(?<name>\w{1,80})\s{1,8}(?:"(?<text>[^"]{0,1024})"|(?<bare>\S{1,1024}))\s{0,8}$""");

    /// <summary><c>param name string = '…'</c>: Bicep, TypeScript and others write the type between the name and the value.</summary>
    public static readonly Regex Typed = Create("""(?i)(?<![A-Za-z0-9_])(?<name>[A-Za-z_][A-Za-z0-9_]{1,80})(?:\s{1,4}|\s{0,2}:\s{0,2})string\s{0,4}=\s{0,4}["'](?<text>[^"']{0,1024})["']""");

    /// <summary><c>{ name: 'X', value: '…' }</c> or <c>name="X" value="…"</c> on one line.</summary>
    public static readonly Regex Beside = Create(
        """(?i)\b(?:name|key)["']?\s{0,4}[:=]\s{0,4}["']?(?<name>[A-Za-z_][\w:.-]{1,80})["']?(?:\s{0,4},\s{0,4}|\s{1,4})["']?value["']?\s{0,4}[:=]\s{0,4}["'](?<text>[^"']{0,1024})["']""");

    /// <summary>In a manual: the password is <c>`…`</c>.</summary>
    public static readonly Regex Told = Create("""(?i)(?<![\w-])(?<name>password|passwort|passphrase|token|secret|api[ -]key)(?:\s{1,2}is)?:?\s{1,3}`(?<text>[^`\s]{4,256})`""");

    /// <summary>In a note: user …, password …. With equals signs it is a connection string, which is read as one.</summary>
    public static readonly Regex Login = Create("""(?i)(?<![\w-])(?:user(?:name)?|login|account)(?:\s{0,2}:\s{0,2}|\s{1,2})[^\s,;=]{2,80}(?:\s{0,2}[,/]\s{0,2}|\s{1,2}and\s{1,2}|\s{1,2})(?<name>password|passwort|pwd|pw|pass)(?:\s{0,2}:\s{0,2}|\s{1,2})(?<bare>[^\s"'`,;()]{4,128})(?=[\s,;.)]|$)""");

    /// <summary>A row of a table in Markdown: <c>| Seq:ApiKey | `…` |</c>.</summary>
    public static readonly Regex Row = Create("""^\s{0,8}\|\s{0,4}[`*]{0,2}(?<name>[A-Za-z_][\w:.-]{1,80})[`*]{0,2}\s{0,80}\|\s{0,4}(?:`(?<text>[^`|\s]{4,256})`|(?<bare>[^`|\s]{4,256}))\s{0,256}\|""");

    /// <summary><c>&lt;DB_PASSWORD&gt;…&lt;/DB_PASSWORD&gt;</c>.</summary>
    public static readonly Regex Element = Create("""<(?:\w{1,20}:)?(?<name>[A-Za-z_][\w.-]{2,60})(?:\s[^<>]{0,200})?>(?<text>[^<>\r\n]{3,512})</""");

    /// <summary>The head of a Terraform variable, whose <c>default</c> is its value.</summary>
    public static readonly Regex Variable = Create("""^\s{0,8}variable\s{1,4}"(?<name>[\w-]{1,80})""");

    /// <summary>Commands that take a name and its value one after the other.</summary>
    public static readonly Regex Command = Create(
        """(?i)\b(?:setx|Set-Item\s{1,4}(?:-Path\s{1,4})?env:|user-secrets\s{1,4}set|SetEnvironmentVariable\()\s{0,4}["']?(?<name>[A-Za-z_][\w:.-]{1,80})["']?,?\s{1,4}(?:-Value\s{1,4})?(?:"(?<text>[^"]{1,1024})"|'(?<text>[^']{1,1024})'|(?<bare>[^\s"'$%]\S{0,1024}))""");

    /// <summary>Programs whose short option is a password: the name is theirs, so the pair has none of its own.</summary>
    public static readonly Regex Password = Create(
        """\b(?:docker\s{1,4}login\b.{0,200}?\s-p|sshpass\s{1,4}-p|sqlcmd\b.{0,200}?\s-P|az\s{1,4}login\b.{0,200}?\s-p|machine\b.{0,200}?\slogin\s{1,4}\S{1,128}\s{1,4}password|ConvertTo-SecureString(?:\s{1,4}-String)?\s|mysql(?:dump)?\b.{0,200}?\s-p)\s{0,2}(?:"(?<text>[^"]{1,256})"|'(?<text>[^']{1,256})'|(?<bare>[^\s"'\-]\S{0,255}))|\bcurl\b.{0,200}?\s(?:-u|--user)\s{1,4}["']?[^\s:"']{1,128}:(?<bare>[^\s"']{1,256})""");

    /// <summary><c>nuget push … -k key</c>.</summary>
    public static readonly Regex ApiKey = Create("""\bnuget\s{1,4}push\b.{0,200}?\s-k\s{1,4}["']?(?<bare>[^\s"'$%]\S{1,255})""");

    /// <summary><c>--from-literal=password=…</c>: what is assigned is a pair itself.</summary>
    public static readonly Regex Inner = Create("""^(?<name>[A-Za-z_][\w.-]{1,80})=(?<bare>[^\s"';=]{1,1024})$""");

    private static Regex Create(string pattern) => new(pattern, RegexOptions.CultureInvariant, Patience);
}
