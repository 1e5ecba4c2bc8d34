namespace ReadinessGate.Checks.Testing;

/// <summary>Each operation that the system offers was run by a test at least once: a total hides the one that nobody ever called.</summary>
/// <remarks>
/// <para>Operations are the public methods of public types of the projects under test, actions of controllers among them, and the handlers that an application maps to routes with <c>MapGet</c> and the like, as the build recorded them. One counts as run when a test ran at least one of its lines.
/// Left out are properties, events, operators, constructors, the entry point, what a compiler or generator wrote, and what coverage leaves out: <c>ExcludeFromCodeCoverage</c> and <c>coverage.exclude</c>.
/// Of two methods on one line a run of either counts for both; a handler that has no line of its own, such as a lambda behind <c>MapGet</c> on the same line, is not judged, and the report says how many there are. The route of a group is named without the prefix of the group.</para>
/// <para>Fix: call the methods that the finding names from a test, make them internal, or remove them; the report names all of them.</para>
/// <para>Source: production-readiness checklists ask that every public operation is tested.</para>
/// </remarks>
public sealed class PublicOperationsCheck : Check<PublicOperations>
{
    private const int MostNamed = 100;

    private static readonly Threshold Maximum = new("coverage.operations.max", 0, Unit.Count, "How many public methods and endpoints no test may have run.", Direction.AtMost) { Figure = Figure.Of<PublicOperations>("Operations that no test ran", operations => operations.Unhit.Count()) };

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("RG2018", "Every public operation is run by a test", Category.Testing)
    {
        Thresholds = [Maximum],
        Section = "coverage.operations",
        Needs = "coverage of public methods and endpoints",
    };

    /// <inheritdoc/>
    /// <remarks>Applications make types public without offering them to anyone.</remarks>
    public override bool CountsByDefault => false;

    /// <inheritdoc/>
    protected override string? NotApplicableBecause(PublicOperations evidence, Limits limits) => evidence.Items.IsEmpty ? CaveatOf(evidence) ?? "no project under test has a public method or an endpoint with a line that can run" : null;

    /// <inheritdoc/>
    protected override string? CaveatOf(PublicOperations evidence) => evidence.Unknown == 0
        ? null
        : $"{Quantity.Of(evidence.Unknown, "endpoint")} not judged: the lines of the handler are those of the statement that maps it";

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Examine(PublicOperations evidence, Limits limits)
    {
        var unhit = evidence.Unhit.ToArray();
        var accepted = limits.Of(Maximum);
        if (unhit.Length <= accepted)
            yield break;
        yield return new Finding(
            $"no test ran {unhit.Length} of {Quantity.Of(evidence.Items.Length, "public operation")}, accepted {accepted:F0}; {unhit.Length - accepted:F0} too many",
            limits.PlaceOf(limits.Has(Maximum) ? Maximum.Name : limits.Find("coverage.operations") is not null ? "coverage.operations" : "require"),
            Worst(unhit),
            $"{unhit.Length}",
            $"at most {accepted:F0}",
            "call them from a test, make them internal, or remove them")
        {
            Details = [.. unhit.Take(MostNamed).Select(Shown), .. unhit.Length > MostNamed ? [$"and {unhit.Length - MostNamed} more"] : Array.Empty<string>()],
        };
    }

    // One of each of the files that hold most.
    private static ImmutableArray<string> Worst(PublicOperation[] unhit) =>
        [.. unhit.GroupBy(operation => operation.At.Path, StringComparer.Ordinal).OrderByDescending(file => file.Count()).ThenBy(file => file.Key, StringComparer.Ordinal).Take(3).Select(file => Shown(file.First()) + (file.Count() > 1 ? $" and {file.Count() - 1} more" : ""))];

    private static string Shown(PublicOperation operation) => $"{operation.Name} in {operation.At}";
}
