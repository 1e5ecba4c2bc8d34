using System.CommandLine;

namespace ReadinessGate.Tool;

/// <summary>What several commands ask for: a folder, and folders with evidence.</summary>
public static class SystemArguments
{
    /// <summary>The folder of a system; what looks like an option is none, and said to be unknown.</summary>
    /// <param name="description">What the folder is to the command.</param>
    public static Argument<string> Folder(string description = "The folder of the system; its readiness.json is looked for here and upward.")
    {
        var path = new Argument<string>("PATH") { Description = description, DefaultValueFactory = _ => "." };
        path.Validators.Add(result =>
        {
            // The parser takes what it does not know for the folder.
            if (result.Tokens is [{ Value: ['-', ..] } unknown])
                result.AddError($"unknown option '{unknown.Value}'");
        });
        return path;
    }

    /// <summary>Makes sure that the folders exist.</summary>
    /// <exception cref="UsageException">One does not; says which.</exception>
    public static void Require(string path, IEnumerable<string> evidence)
    {
        if (!Directory.Exists(path))
            throw new UsageException($"there is no folder '{path}'");
        if (evidence.FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing)
            throw new UsageException($"--evidence: there is no folder '{missing}'");
    }
}
