namespace ReadinessGate.Checks.Documentation;

/// <summary>The README tells what the system is and how to start it.</summary>
/// <remarks>
/// Looks at <c>README.md</c> in the root of the system: at least 40 words and one heading below the title; a title alone helps nobody.
/// Fix: say what the system is and how to build, run and test it.
/// </remarks>
public sealed class ReadmeCheck : Check<Documents>
{
    private const int MinimumWords = 40;

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG6001", "The README explains the system", Category.Documentation);

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Documents evidence, Limits limits)
    {
        var readme = evidence.Files.FirstOrDefault(file => string.Equals(file.Path, "README.md", StringComparison.OrdinalIgnoreCase));
        if (readme is null)
        {
            yield return new Finding("there is no README.md beside the code", new Place("README.md"), Remedy: "write one that says what the system is and how to build, run and test it");
            yield break;
        }

        if (readme.Problem is not null)
            throw new EvidenceException(readme.Problem);
        if (readme.Words < MinimumWords)
            yield return new Finding($"README.md has {Quantity.Of(readme.Words, "word")}, required {MinimumWords}", new Place(readme.Path, 1, 1), Measured: Quantity.Of(readme.Words, "word"), Required: $"at least {MinimumWords} words", Remedy: "say what the system is and how to build, run and test it");
        else if (readme.Headings.Length < 2)
            yield return new Finding("README.md has no heading below its title", new Place(readme.Path, 1, 1), Remedy: "add headings such as 'Quick start' and 'Configuration'");
    }
}
