using System;
using System.IO;
using Microsoft.Build.Framework;

namespace ReadinessGate.MSBuild;

/// <summary>Creates the folders that a build or a test run leaves its evidence in; one clear message when that can't be.</summary>
public sealed class PrepareEvidence : Microsoft.Build.Utilities.Task
{
    /// <summary>The folders, absolute.</summary>
    [Required]
    public string[] Folders { get; set; } = [];

    /// <summary>False when the build must stay green.</summary>
    public bool Enforce { get; set; }

    /// <summary>False when a folder could not be created: then nothing can be recorded.</summary>
    [Output]
    public bool IsWritable { get; set; } = true;

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            foreach (var folder in Folders)
                Directory.CreateDirectory(folder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            IsWritable = false;
            var text = $"evidence can't be written: a folder below artifacts/readiness can't be created ({problem.GetType().Name}). Fix: make it writable, and remove a file that stands in its place";
            if (Enforce)
                Log.LogError(null, "RG0202", null, "ReadinessGate", 0, 0, 0, 0, "{0}", text);
            else
                Log.LogWarning(null, "RG0202", null, "ReadinessGate", 0, 0, 0, 0, "{0}", text);
        }

        return IsWritable || !Enforce;
    }
}
