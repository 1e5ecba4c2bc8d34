namespace ReadinessGate.Checks.Testing;

/// <summary>A test that runs a line need not notice when it is wrong; a mutation test changes the line and looks whether one does.</summary>
/// <remarks>
/// <para>Mutants that a test killed or that ran into its timeout, divided by these and those that survived or that no test runs. Mutants that don't compile, fail by themselves or were left out don't count.
/// A mutant that several reports know is killed when one of them says so.</para>
/// <para>Read are the JSON reports of Stryker (<c>dotnet stryker --reporter json</c>) that <c>evidence.mutation</c> names, else <c>**/StrykerOutput/**/reports/mutation-report.json</c>; of several runs in one <c>StrykerOutput</c> the newest.
/// A report holds the sources that it changed: when one of them is no longer the file at hand, the evidence is stale.</para>
/// <para>Fix: write a test that fails with the change that the report shows at the place, or delete code that nobody would miss.</para>
/// <para>Source: Y. Jia, M. Harman, "An Analysis and Survey of the Development of Mutation Testing" (2011); Stryker's own default for a low score is 60 %.</para>
/// </remarks>
public sealed class MutationScoreCheck : Check<Mutation>
{
    private static readonly Threshold Minimum = new("tests.mutation.score", 60, Unit.Percent, "The least share of mutants that the tests must notice.") { Figure = Figure.Of<Mutation>("Mutation score", mutation => mutation.Percent) };
    private static readonly Setting Reports = new(Mutation.ReportsPath, typeof(string[]), $"Globs of mutation reports, relative to this file; {Mutation.ConventionalGlob} unless set.");

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2017", "The tests notice enough mutants", Category.Testing)
    {
        Thresholds = [Minimum],
        Settings = [Reports],
        Needs = "a mutation report",
    };

    /// <inheritdoc/>
    /// <remarks>A mutation test takes long and is a decision.</remarks>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(Mutation evidence, Limits limits)
    {
        if (evidence.Valid == 0)
            throw new EvidenceException("the mutation test tried no mutant that a test could notice");
        if (CoverageShortfall.Of("mutation score", "mutant", evidence.Detected, evidence.Valid, limits.Of(Minimum), limits.PlaceOf(Minimum), WorstPlaces.Of(evidence.Files.SelectMany(file => file.Survivors))) is { } finding)
            yield return finding with { Message = finding.Message.Replace(" needed", " must be noticed", StringComparison.Ordinal), Remedy = "write tests that fail with these changes; the report shows them" };
    }
}
