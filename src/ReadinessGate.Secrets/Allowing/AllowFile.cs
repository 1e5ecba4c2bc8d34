namespace ReadinessGate.Secrets.Allowing;

/// <summary>The file through which a build hands <c>secrets.allow</c> to the compiler.</summary>
/// <remarks>
/// The first line is <c>folder</c> and the project's folder, relative to that of readiness.json; each other one <c>allow</c>, a glob of names and a glob of paths, separated by tabs. Reasons stay behind:
/// a better one compiles nothing again.
/// </remarks>
public static class AllowFile
{
    /// <summary>Its name in the project's intermediate folder.</summary>
    public const string Name = "readiness.allow";

    /// <summary>Writes the file.</summary>
    /// <param name="secrets">What is allowed.</param>
    /// <param name="folder">The project's folder, relative to that of readiness.json with <c>/</c>.</param>
    public static string Write(AllowedSecrets secrets, string folder) =>
        $"folder\t{folder}\n" + string.Concat(secrets.Entries.Where(IsPlain).Select(entry => $"allow\t{entry.Match}\t{entry.Path}\n"));

    /// <summary>Reads the file.</summary>
    /// <returns>What is allowed, and the project's folder relative to that of readiness.json.</returns>
    public static (AllowedSecrets Secrets, string Folder) Read(string text)
    {
        var entries = new List<AllowedSecret>();
        var folder = "";
        foreach (var line in text.Split('\n'))
        {
            var parts = line.TrimEnd('\r').Split('\t');
            if (parts[0] == "folder" && parts.Length == 2)
                folder = parts[1];
            else if (parts[0] == "allow" && parts.Length == 3)
                entries.Add(new(entries.Count, parts[1], parts[2].Length == 0 ? null : parts[2]));
        }

        return (new(entries), folder);
    }

    // No name and no path holds a tab or a line feed, so such a glob matches nothing anyway.
    private static bool IsPlain(AllowedSecret entry) => (entry.Match + entry.Path).IndexOfAny(['\t', '\n', '\r']) < 0;
}
