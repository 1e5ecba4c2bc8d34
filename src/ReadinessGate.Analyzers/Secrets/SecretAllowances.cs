using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReadinessGate.Secrets.Allowing;
using ReadinessGate.Secrets.Settings;

namespace ReadinessGate.Analyzers.Secrets;

/// <summary>What a compilation knows about secrets that may stand where they stand: comments beside them, and the slice of <c>secrets.allow</c> that the build hands over.</summary>
/// <remarks>It is asked for a finding only, so a compilation without one reads nothing.</remarks>
internal sealed class SecretAllowances(AnalyzerOptions options)
{
    private readonly Lazy<(AllowedSecrets Secrets, SystemPaths Paths)> _slice = new(() => ReadSlice(options));

    /// <summary>Judges a finding.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="path">Absolute path of the file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="position">Where the secret begins.</param>
    /// <param name="name">The name that the rule gives it, or null.</param>
    /// <returns>Null when it is allowed; else what the message adds, mostly nothing.</returns>
    public string? NoteOf(string id, string path, SourceText text, int position, string? name)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var written = Written(line);
        var above = line.LineNumber == 0 ? "" : Written(text.Lines[line.LineNumber - 1]);
        var allowance = AllowComment.Of(id, written, above);
        if (allowance == Allowance.Granted || IsListed(path, written, position - line.Start, name))
            return null;
        return allowance == Allowance.Incomplete ? string.Format(System.Globalization.CultureInfo.InvariantCulture, AllowComment.IncompleteNote, id) : "";
    }

    /// <summary>The name that a secret stands under in a file, as its line tells it; null without one.</summary>
    public static string? NameAt(SourceText text, int position, string path)
    {
        if (SettingsFile.IsSettings(path) && SettingsFile.NameAt(path, text.ToString(), position) is { } key)
            return key;
        var line = text.Lines.GetLineFromPosition(position);
        return LineName.Of(Written(line), position - line.Start, path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase));
    }

    private bool IsListed(string path, string line, int column, string? name)
    {
        var (secrets, paths) = _slice.Value;
        if (secrets.Entries.Count == 0)
            return false;
        var relative = paths.Of(path);
        var isCode = relative.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);
        return secrets.Find(name, relative) is not null || secrets.Find(LineName.Of(line, column, isCode), relative) is not null;
    }

    private static string Written(TextLine line) => line.Span.Length > AllowComment.LongestLine ? "" : line.ToString();

    private static (AllowedSecrets Secrets, SystemPaths Paths) ReadSlice(AnalyzerOptions options)
    {
        var file = options.AdditionalFiles.FirstOrDefault(file => file.Path.EndsWith(AllowFile.Name, StringComparison.Ordinal));
        if (file?.GetText() is not { } text)
            return (AllowedSecrets.None, new(options, ""));
        var (secrets, folder) = AllowFile.Read(text.ToString());
        return (secrets, new(options, folder));
    }
}
