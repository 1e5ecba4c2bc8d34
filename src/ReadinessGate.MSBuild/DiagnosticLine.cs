using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Build.Utilities;

namespace ReadinessGate.MSBuild;

/// <summary>One line of the engine in the canonical form <c>file(line,col): error RG2001: text</c>.</summary>
internal sealed class DiagnosticLine
{
    private const string HelpBase = "https://github.com/readinessgate/readinessgate/blob/main/docs/rules/";
    private static readonly Regex Form = new(@"^(?<file>.+?)(\((?<line>\d+)(,(?<column>\d+))?\))?: (?<severity>error|warning|info) (?<code>RG\d{4}): (?<text>.*)$", RegexOptions.CultureInvariant);

    private readonly Match _match;

    private DiagnosticLine(Match match) => _match = match;

    public bool IsError => _match.Groups["severity"].Value == "error";

    private string Code => _match.Groups["code"].Value;

    /// <summary>Returns null for a line that is not a diagnostic.</summary>
    public static DiagnosticLine? Parse(string text) => Form.Match(text) is { Success: true } match ? new DiagnosticLine(match) : null;

    /// <summary>Logs the line through MSBuild, so that its own switches (NoWarn, WarningsAsErrors …) apply.</summary>
    /// <returns>True when an error was logged.</returns>
    public bool Log(TaskLoggingHelper log, ICollection<string> hidden)
    {
        // MSBuild applies NoWarn to warnings only; a hidden error stays in the outcome, just not on the screen.
        if (hidden.Contains(Code))
            return false;
        var file = _match.Groups["file"].Value;
        var text = _match.Groups["text"].Value;
        switch (_match.Groups["severity"].Value)
        {
            case "error":
                log.LogError(null, Code, null, HelpBase + Code + ".md", file, Number("line"), Number("column"), 0, 0, "{0}", text);
                return true;
            case "warning":
                log.LogWarning(null, Code, null, HelpBase + Code + ".md", file, Number("line"), Number("column"), 0, 0, "{0}", text);
                return false;
            default:
                log.LogMessage(null, Code, null, file, Number("line"), Number("column"), 0, 0, Microsoft.Build.Framework.MessageImportance.Normal, "{0}", text);
                return false;
        }
    }

    private int Number(string group) => _match.Groups[group].Success ? int.Parse(_match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;
}
