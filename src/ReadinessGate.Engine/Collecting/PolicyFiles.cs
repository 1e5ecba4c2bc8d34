namespace ReadinessGate.Collecting;

/// <summary>Finds what <c>extends</c> names: a file of the repository, or one of a package that a project references.</summary>
/// <param name="root">Absolute root of the system.</param>
/// <remarks>Opens nothing outside of the repository and of the restored packages, follows no link, and asks no network.</remarks>
public sealed class PolicyFiles(string root) : PolicyLibrary
{
    private const string NoFile = "there is no such file";
    private const int MaximumBytes = 1 << 20;

    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <inheritdoc/>
    public override FoundPolicy Find(string reference, PolicySource from)
    {
        var step = reference.Split('/', '\\')[0];
        if (Path.IsPathRooted(reference) || reference.Contains(':', StringComparison.Ordinal))
            return FoundPolicy.None("only files below the repository can be, by a path that begins with ./");
        var isPath = step is "." or "..";
        if (from.Origin == PolicyOrigin.Package)
            return isPath ? FoundPolicy.None("a policy of a package extends presets and packages, not files") : new PolicyPackages(_root).Find(reference);
        var file = OfFile(reference, from);
        return file.Source is not null || isPath || !step.Contains('.', StringComparison.Ordinal) || file.Problem != NoFile ? file : new PolicyPackages(_root).Find(reference);
    }

    private FoundPolicy OfFile(string reference, PolicySource from)
    {
        var full = Path.GetFullPath(Path.Combine(_root, Path.GetDirectoryName(from.Path) ?? "", reference));
        var repository = RepositoryOf(_root);
        if (!full.StartsWith(repository + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return FoundPolicy.None("it leaves the repository");
        if (!File.Exists(full))
            return FoundPolicy.None(NoFile);
        if (RepositoryFiles.IsReachedByLink(full, repository))
            return FoundPolicy.None("a link leads there; name the file itself");
        return Read(full, Path.GetRelativePath(_root, full).Replace('\\', '/'), PolicyOrigin.File);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="full">Absolute.</param>
    /// <param name="shown">Its name in messages.</param>
    /// <param name="origin">Whose it is.</param>
    public static FoundPolicy Read(string full, string shown, PolicyOrigin origin)
    {
        try
        {
            return new FileInfo(full).Length > MaximumBytes
                ? FoundPolicy.None($"the file has more than {MaximumBytes >> 10} KiB")
                : new FoundPolicy(new PolicySource(shown, origin, File.ReadAllBytes(full)), null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return FoundPolicy.None($"the file can't be read ({problem.GetType().Name})");
        }
    }

    // Several systems of one repository share a policy above their folders.
    private static string RepositoryOf(string root) => CheckoutFolder.Of(root) ?? SystemRoot.Of(root).Folder;
}
