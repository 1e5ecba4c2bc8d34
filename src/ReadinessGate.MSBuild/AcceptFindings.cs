using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using ReadinessGate.Analyzers.Baselines;

namespace ReadinessGate.MSBuild;

/// <summary>Hands the findings that readiness.baseline.json accepts to the compiler: a file per project with those of our rules, one with those of others, each written only when it changes; none while nothing is accepted.</summary>
/// <remarks>The engine reads the baseline strictly after the build; here an entry that is not whole accepts nothing.</remarks>
public sealed class AcceptFindings : Microsoft.Build.Utilities.Task
{
    /// <summary>readiness.baseline.json; it may be missing.</summary>
    [Required]
    public string Baseline { get; set; } = "";

    /// <summary>Absolute folder of the project.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The files that the compiler gets.</summary>
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>The file to write for our rules.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <summary>The file to write for those of others that can be hidden.</summary>
    [Required]
    public string Others { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var paths = new RelativePaths(Baseline, Folder);
            var entries = System.IO.File.Exists(Baseline) ? Own(BaselineEntries.Read(System.IO.File.ReadAllText(Baseline)), paths) : [];
            var others = entries.Where(entry => HideableIds.Includes(entry.Rule)).ToArray();
            // What hides others leaves the compilation with its file. That starts no compiler, but the other file does.
            var isLeaving = others.Length == 0 && System.IO.File.Exists(Others);
            Write(File, new(paths.Folder, entries.Where(entry => entry.Rule.StartsWith("RG", StringComparison.Ordinal)).ToArray()), isLeaving);
            if (isLeaving)
                System.IO.File.Delete(Others);
            Write(Others, new(paths.Folder, others), isForced: false);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Log.LogError(null, "RG0002", null, Path.GetFileName(Baseline), 0, 0, 0, 0, "the file can't be read, or what it accepts can't be handed to the compiler ({0})", problem.GetType().Name);
            return false;
        }
    }

    // A file that was there stays, emptied: that it is gone would not start the compiler.
    private static void Write(string file, BaselineSlice slice, bool isForced)
    {
        var isThere = System.IO.File.Exists(file);
        if (slice.Entries.Count == 0 && !isThere && !isForced)
            return;
        var content = slice.Write();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        if (isForced || !isThere || System.IO.File.ReadAllText(file) != content)
            System.IO.File.WriteAllText(file, content);
    }

    private BaselineEntry[] Own(IEnumerable<BaselineEntry> entries, RelativePaths paths)
    {
        var own = new HashSet<string>(Sources.Select(source => paths.Of(source.GetMetadata("FullPath"))), StringComparer.Ordinal);
        return entries.Select(entry => entry with { IsGone = !own.Contains(entry.Path) && !System.IO.File.Exists(Path.Combine(paths.Root, entry.Path)) })
            .Where(entry => entry.IsGone || own.Contains(entry.Path))
            .OrderBy(entry => entry.Rule, StringComparer.Ordinal).ThenBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.Hash, StringComparer.Ordinal)
            .ToArray();
    }
}
