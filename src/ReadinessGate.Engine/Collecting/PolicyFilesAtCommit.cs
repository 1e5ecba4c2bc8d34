namespace ReadinessGate.Collecting;

/// <summary>Finds what a policy extended at a commit: files as they were then, packages as they are now.</summary>
/// <param name="before">The files of the commit.</param>
/// <param name="now">Where packages are found, and what is no file of the commit.</param>
public sealed class PolicyFilesAtCommit(FilesAtCommit before, PolicyLibrary now) : PolicyLibrary
{
    /// <inheritdoc/>
    public override FoundPolicy Find(string reference, PolicySource from)
    {
        var path = Path.Combine(Path.GetDirectoryName(from.Path) ?? "", reference).Replace('\\', '/');
        return from.Origin != PolicyOrigin.Package && !Path.IsPathRooted(path) && before.Read(path) is { } content
            ? new FoundPolicy(new PolicySource(path, PolicyOrigin.File, content), null)
            : now.Find(reference, from);
    }
}
