using System;
using System.IO;
using Microsoft.Build.Framework;
using ReadinessGate.Secrets.Allowing;

namespace ReadinessGate.MSBuild;

/// <summary>Hands the <c>secrets.allow</c> of readiness.json to the compiler: a small file per project, written only when it changes; none while nothing is allowed.</summary>
/// <remarks>The engine reads the policy strictly after the build; here an element that is not whole allows nothing.</remarks>
public sealed class AllowSecrets : Microsoft.Build.Utilities.Task
{
    /// <summary>readiness.json.</summary>
    [Required]
    public string Policy { get; set; } = "";

    /// <summary>Absolute folder of the project.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The file to write.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var allowed = AllowedSecrets.OfPolicy(System.IO.File.ReadAllText(Policy));
            // A file that was there stays, emptied: that it is gone would not start the compiler.
            if (allowed.Entries.Count == 0 && !System.IO.File.Exists(File))
                return true;
            var content = AllowFile.Write(allowed, new RelativePaths(Policy, Folder).Folder);
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(File))!);
            if (!System.IO.File.Exists(File) || System.IO.File.ReadAllText(File) != content)
                System.IO.File.WriteAllText(File, content);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Log.LogError(null, "RG0002", null, Path.GetFileName(Policy), 0, 0, 0, 0, "the file can't be read, or what it allows can't be handed to the compiler ({0})", problem.GetType().Name);
            return false;
        }
    }
}
