using Microsoft.Extensions.FileSystemGlobbing;

namespace ReadinessGate.Checks.Testing;

/// <summary>Cuts the part out of coverage that a scope names: an assembly, a namespace, or a path glob.</summary>
public static class CoverageScope
{
    /// <summary>The files of the scope, each with only the lines and methods that belong to it.</summary>
    public static ImmutableArray<FileCoverage> Cut(Coverage coverage, string match)
    {
        if (match.Contains('/', StringComparison.Ordinal))
            return ByPath(coverage, match);
        var byAssembly = coverage.Files.Where(file => string.Equals(file.Assembly, match, StringComparison.Ordinal)).ToImmutableArray();
        return byAssembly.IsEmpty ? ByNamespace(coverage, match) : byAssembly;
    }

    private static ImmutableArray<FileCoverage> ByPath(Coverage coverage, string glob)
    {
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(glob);
        return [.. coverage.Files.Where(file => matcher.Match(file.Path).HasMatches)];
    }

    private static ImmutableArray<FileCoverage> ByNamespace(Coverage coverage, string pattern)
    {
        var files = coverage.Files.Select(file => file with
        {
            Lines = [.. file.Lines.Where(line => Belongs(line.Class, pattern))],
            Methods = [.. file.Methods.Where(method => Belongs(method.Class, pattern))],
        });
        return [.. files.Where(file => file.Lines.Length > 0)];
    }

    // Below the namespace or the class itself; a trailing '*' also takes names that only begin so.
    private static bool Belongs(string type, string pattern) => pattern.EndsWith('*')
        ? type.StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal)
        : type.StartsWith(pattern, StringComparison.Ordinal) && (type.Length == pattern.Length || type[pattern.Length] is '.' or '/' or '+' or '`');
}
