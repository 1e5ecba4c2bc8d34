using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;

namespace ReadinessGate.MSBuild;

/// <summary>Writes a global analyzer config that makes errors of the rules for which readiness.json accepts no finding, so that every build enforces them at no cost.</summary>
/// <remarks>The engine reads the file strictly after the build; here only the plain form <c>"RG1004": { "max": 0 }</c> is looked for.</remarks>
public sealed class RaiseRules : Microsoft.Build.Utilities.Task
{
    // Strings first, so that what looks like a comment inside one is not taken for it.
    private static readonly Regex Comments = new("(?<text>\"(?:[^\"\\\\]|\\\\.)*\")|//[^\\r\\n]*|/\\*[\\s\\S]*?\\*/", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly Regex Zero = new("\"(?<id>RG[01]\\d{3})\"\\s*:\\s*\\{\\s*\"max\"\\s*:\\s*0\\s*,?\\s*\\}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>readiness.json.</summary>
    [Required]
    public string Policy { get; set; } = "";

    /// <summary>The file to write.</summary>
    [Required]
    public string Config { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var text = Comments.Replace(File.ReadAllText(Policy), match => match.Groups["text"].Value);
            var ids = Zero.Matches(text).Cast<Match>().Select(match => match.Groups["id"].Value).Distinct().OrderBy(id => id, StringComparer.Ordinal);
            // Above the level of a user's own global config, which is 100.
            var content = "is_global = true\nglobal_level = 101\n" + string.Concat(ids.Select(id => $"dotnet_diagnostic.{id}.severity = error\n"));
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(Config))!);
            // The compiler runs again when this file changes, so it is written only when it does.
            if (!File.Exists(Config) || File.ReadAllText(Config) != content)
                File.WriteAllText(Config, content);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or RegexMatchTimeoutException)
        {
            Log.LogError(null, "RG0002", null, Path.GetFileName(Policy), 0, 0, 0, 0, "the file can't be read ({0})", problem.GetType().Name);
            return false;
        }
    }
}
