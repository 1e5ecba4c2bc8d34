using System.IO;
using Microsoft.Build.Framework;

namespace ReadinessGate.MSBuild;

/// <summary>Logs the findings that the engine left for a build that has changed nothing since, without starting a process.</summary>
public sealed class ReplayReadinessGate : Microsoft.Build.Utilities.Task
{
    /// <summary>The file with one canonical line per finding.</summary>
    [Required]
    public string Findings { get; set; } = "";

    /// <summary>The project's NoWarn: our ids in it are not shown.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary>True when the tests follow: what is said about the age of their evidence is about to be wrong.</summary>
    public bool BeforeTests { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        var hidden = new System.Collections.Generic.HashSet<string>(NoWarn.Split(';', ',', ' '), System.StringComparer.OrdinalIgnoreCase);
        if (BeforeTests)
            hidden.UnionWith(new[] { "RG0200", "RG0201" });
        foreach (var line in File.ReadAllLines(Findings))
            DiagnosticLine.Parse(line)?.Log(Log, hidden);
        return !Log.HasLoggedErrors;
    }
}
