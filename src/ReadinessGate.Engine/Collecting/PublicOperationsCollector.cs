using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting;

/// <summary>Collects the public methods and endpoints that builds recorded, and looks up in the coverage whether one of their lines ran.</summary>
/// <remarks>By line, because formats name methods in many ways; a method of which no report has a line was left out on purpose.</remarks>
public sealed class PublicOperationsCollector : Collector
{
    /// <inheritdoc/>
    public override Type EvidenceType => typeof(PublicOperations);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        var collected = context.Collect(typeof(Coverage));
        if (collected.Outcome != Outcome.Pass)
            return collected with { Value = null };
        var members = context.Legs.Where(leg => !leg.Facts.IsTest).ToArray();
        if (members.FirstOrDefault(leg => leg.Facts.Operations is null) is { } blind)
            return Collected.Without(Outcome.Pending, $"the last build of {blind.Name} recorded no public methods", "run 'dotnet build --no-incremental' and 'dotnet test'") with { Sources = collected.Sources };
        var lines = ((Coverage)collected.Value!).Files.ToLookup(file => (file.Assembly.ToUpperInvariant(), file.Path), file => file.Lines);
        var operations = members
            .SelectMany(leg => leg.Facts.Operations!.Value.SelectMany(file => file.Methods.Select(method => (leg.Facts.Assembly, file.Path, Method: method))))
            .Distinct()
            .Select(item => Find(item.Path, item.Method, lines[(item.Assembly.ToUpperInvariant(), item.Path)]))
            .OfType<PublicOperation>();
        var unknown = members.SelectMany(leg => leg.Facts.Operations!.Value).SelectMany(file => file.Methods.Where(method => method.StartsWith(DocumentOperations.NoLines + " ", StringComparison.Ordinal)).Select(method => (file.Path, method))).Distinct().Count();
        return collected with { Value = new PublicOperations([.. Merge(operations)]) { Unknown = unknown } };
    }

    private static PublicOperation? Find(string path, string method, IEnumerable<ImmutableArray<LineCoverage>> files)
    {
        var parts = method.Split(' ', 2);
        if (parts.Length < 2 || LineRanges.Parse(parts[0]).ToArray() is not [var first, ..] range)
            return null;
        var own = files.SelectMany(lines => lines).Where(line => line.Number >= first && line.Number <= range[^1]).ToArray();
        return own.Length == 0 ? null : new PublicOperation(parts[1], new Place(path, first), own.Any(line => line.Hits > 0));
    }

    // A file that several projects compile holds the method once for its reader.
    private static IEnumerable<PublicOperation> Merge(IEnumerable<PublicOperation> operations) => operations
        .GroupBy(operation => (operation.Name, operation.At))
        .Select(group => group.First() with { IsHit = group.Any(operation => operation.IsHit) })
        .OrderBy(operation => operation.At.Path, StringComparer.Ordinal).ThenBy(operation => operation.At.Line).ThenBy(operation => operation.Name, StringComparer.Ordinal);
}
