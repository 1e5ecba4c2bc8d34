namespace ReadinessGate.Collecting;

/// <summary>Finds the root of the checkout that a folder lies in, without asking git.</summary>
public static class CheckoutFolder
{
    /// <summary>The absolute folder that holds <c>.git</c>: a folder, or the file of a worktree or submodule; null outside of a checkout.</summary>
    /// <param name="folder">Absolute.</param>
    public static string? Of(string folder)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
            if (Path.Exists(Path.Combine(current, ".git")))
                return Path.TrimEndingDirectorySeparator(current);
        return null;
    }
}
