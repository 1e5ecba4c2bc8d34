using ReadinessGate.Secrets;

namespace ReadinessGate.Collecting;

/// <summary>What a baseline recognises a diagnostic by. Our analyzers say it themselves; those of others are known by the text of their lines, whatever its spaces, and what has no place by its message.</summary>
/// <param name="files">The files of the system.</param>
public sealed class FindingPrints(RepositoryFiles files)
{
    // Where the compiler ends a line too, so that its line numbers fit.
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    private readonly Dictionary<string, string[]?> _lines = new(StringComparer.Ordinal);

    /// <summary>The fingerprint, or null where the file of the place can't be read.</summary>
    public string? Of(SourceDiagnostic diagnostic)
    {
        if (diagnostic.Fingerprint is { } known)
            return known;
        if (diagnostic is { Name: { } name, At: { } place } && SecretFinding.Ids.Contains(diagnostic.Id))
            return SecretFingerprint.OfPlace(diagnostic.Id, place.Path, name);
        if (diagnostic.At is not { Line: > 0 } at)
            return TextHash.OfLines(diagnostic.Message);
        return Lines(at.Path) is { } lines && at.Line <= lines.Length ? TextHash.OfLines(string.Join(' ', lines[(at.Line - 1)..Math.Clamp(diagnostic.EndLine, at.Line, lines.Length)])) : null;
    }

    private string[]? Lines(string path)
    {
        if (!_lines.TryGetValue(path, out var lines))
            _lines[path] = lines = Read(path);
        return lines;
    }

    private string[]? Read(string path)
    {
        try
        {
            return File.ReadAllText(files.FullPath(path)).Split(LineEnds, StringSplitOptions.None);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or EvidenceException)
        {
            return null;
        }
    }
}
