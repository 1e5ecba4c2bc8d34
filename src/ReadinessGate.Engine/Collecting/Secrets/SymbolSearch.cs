using System.Text.RegularExpressions;
using ReadinessGate.Secrets.Allowing;

namespace ReadinessGate.Collecting.Secrets;

/// <summary>Looks for the names that elements of <c>secrets.allow</c> speak of: some secrets are seen by the compiler only, so an element that allowed nothing here may still be needed there.</summary>
public static partial class SymbolSearch
{
    /// <summary>The elements that match no file, or of which no code holds such a name.</summary>
    /// <param name="root">Absolute folder of the system.</param>
    /// <param name="files">Its files, relative with <c>/</c>.</param>
    /// <param name="entries">The elements that allowed nothing.</param>
    public static ImmutableArray<UnmatchedAllow> Unmatched(string root, IReadOnlyCollection<string> files, IEnumerable<AllowedSecret> entries)
    {
        var withFiles = entries.ToLookup(entry => files.Any(entry.IsIn));
        var open = withFiles[true].ToList();
        foreach (var path in files.Where(path => open.Count > 0 && path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)))
        {
            var names = Name().Matches(TextFile.Read(Path.Combine(root, path)) ?? "").Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
            open.RemoveAll(entry => names.Any(name => entry.Allows(name, path)));
        }

        return
        [
            .. withFiles[false].Select(entry => new UnmatchedAllow(entry.Index, $"'{entry.Path}' matches no file"))
                .Concat(open.Select(entry => new UnmatchedAllow(entry.Index, $"'{entry.Match}' matches no secret{(entry.Path is null ? "" : $" in '{entry.Path}'")}")))
                .OrderBy(entry => entry.Index),
        ];
    }

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]+")]
    private static partial Regex Name();
}
