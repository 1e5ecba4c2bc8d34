using System.Text.RegularExpressions;

namespace ReadinessGate.Secrets.Allowing;

/// <summary>One element of <c>secrets.allow</c> in readiness.json.</summary>
/// <remarks>
/// <c>match</c> is compared with the whole key path or symbol and with its last part, case ignored: <c>*</c> stands for any text, <c>?</c> for one character. A secret without a name is matched by <c>*</c> alone.
/// <c>path</c> is a glob relative to the folder of readiness.json: <c>**</c> crosses folders, <c>*</c> does not.
/// </remarks>
public sealed class AllowedSecret
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);
    private readonly Regex _name;
    private readonly Regex? _path;

    /// <summary>An element.</summary>
    /// <param name="index">Its position in the file, from 0.</param>
    /// <param name="match">Its glob of names.</param>
    /// <param name="path">Its glob of paths; null for all.</param>
    public AllowedSecret(int index, string match, string? path)
    {
        (Index, Match, Path) = (index, match, path);
        _name = new("^" + Regex.Escape(match).Replace(@"\*", ".*").Replace(@"\?", ".") + "$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline, Patience);
        _path = path is null ? null : new(PathPattern(path), RegexOptions.CultureInvariant, Patience);
    }

    /// <summary>Its position in the file, from 0.</summary>
    public int Index { get; }

    /// <summary>Its glob of names.</summary>
    public string Match { get; }

    /// <summary>Its glob of paths; null for all.</summary>
    public string? Path { get; }

    /// <summary>Whether it speaks of a name in a file.</summary>
    /// <param name="name">Key path or symbol; null for a secret without one.</param>
    /// <param name="path">The file, relative to the folder of readiness.json with <c>/</c>.</param>
    public bool Allows(string? name, string path)
    {
        try
        {
            return IsIn(path) && (Match == "*" || (name is not null && (_name.IsMatch(name) || _name.IsMatch(LastPart(name)))));
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>Whether it speaks of a file at all.</summary>
    public bool IsIn(string path) => _path is null || _path.IsMatch(path);

    // Clients:0:Secret is a secret in an array of clients, ApiKeys:0 a key in an array of keys.
    private static string LastPart(string name)
    {
        var parts = name.Split(':');
        var last = Array.FindLastIndex(parts, part => !part.All(char.IsDigit));
        return last < 0 ? name : parts[last];
    }

    private static string PathPattern(string glob)
    {
        var pattern = Regex.Escape(glob.EndsWith("/", StringComparison.Ordinal) ? glob + "**" : glob);
        pattern = pattern.Replace(@"\*\*/", "(?:.+/)?").Replace(@"\*\*", ".*").Replace(@"\*", "[^/]*").Replace(@"\?", "[^/]");
        return $"^{pattern}$";
    }
}
