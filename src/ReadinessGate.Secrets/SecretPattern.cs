namespace ReadinessGate.Secrets;

/// <summary>One format of a secret: the keywords that hint at it and the shape that confirms it.</summary>
/// <remarks>The catalog finds every class derived from this one: to add a format, add a file.</remarks>
public abstract class SecretPattern
{
    /// <summary>How many characters after a keyword a shape may look at.</summary>
    public const int ReachAfterKeyword = 640;

    /// <summary>How many characters before a keyword a shape may look at.</summary>
    public const int ReachBeforeKeyword = 80;

    /// <summary>What a match is called in messages, such as "GitHub token".</summary>
    public abstract string Name { get; }

    /// <summary>How sure a match is.</summary>
    public abstract SecretTier Tier { get; }

    /// <summary>Case-sensitive ASCII texts; the shape is tried only where one of them begins.</summary>
    public abstract IReadOnlyList<string> Keywords { get; }

    /// <summary>Invented texts that hold this secret. The tests run them.</summary>
    public abstract IReadOnlyList<string> Hits { get; }

    /// <summary>Texts that look alike and hold none. The tests run them.</summary>
    public abstract IReadOnlyList<string> NearMisses { get; }

    /// <summary>Confirms or refutes the secret whose keyword begins at <paramref name="keywordStart"/>.</summary>
    /// <param name="text">The text, or a window of it that reaches <see cref="ReachBeforeKeyword"/> and <see cref="ReachAfterKeyword"/> around the keyword's start.</param>
    /// <param name="keywordStart">Position of the keyword in <paramref name="text"/>.</param>
    /// <returns>The match with positions in <paramref name="text"/>, or null.</returns>
    public abstract SecretMatch? Match(string text, int keywordStart);

    /// <summary>Joins parts at run time, so that no example stands whole in the repository or the assembly.</summary>
    protected static string Join(params string[] parts) => string.Concat(parts);
}
