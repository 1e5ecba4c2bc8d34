using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ReadinessGate.MSBuild;

/// <summary>The arguments of the MSBuild that measures coverage beside a test application: the project as this build sees it.</summary>
public static class MeasureCommand
{
    private const string Plain = "._-/\\:+~";

    /// <summary>The lines of a response file.</summary>
    /// <param name="project">Absolute project file.</param>
    /// <param name="framework">Target framework.</param>
    /// <param name="globals">What the command line of this build sets.</param>
    public static IEnumerable<string> Lines(string project, string framework, IEnumerable<KeyValuePair<string, string>> globals)
    {
        yield return '"' + project + '"';
        yield return "-target:ReadinessGateMeasure";
        // The gate judges by its own thresholds; coverlet's would end the run without saying what it found.
        foreach (var property in globals.Where(property => !IsOurs(property.Key)).Concat([new("TargetFramework", framework), new("Threshold", "0")]))
            yield return "-property:" + property.Key + "=" + Escape(property.Value);
    }

    private static bool IsOurs(string name) => name.Equals("TargetFramework", StringComparison.OrdinalIgnoreCase) || name.Equals("Threshold", StringComparison.OrdinalIgnoreCase);

    // MSBuild's own escape; no rule of a shell or of its response files applies to what is left.
    private static string Escape(string value)
    {
        var escaped = new StringBuilder();
        foreach (var character in value)
            if (character >= 0x80 || char.IsLetterOrDigit(character) || Plain.IndexOf(character) >= 0)
                escaped.Append(character);
            else
                escaped.Append('%').Append(((int)character).ToString("X2", CultureInfo.InvariantCulture));
        return escaped.ToString();
    }
}
