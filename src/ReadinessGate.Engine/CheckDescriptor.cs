namespace ReadinessGate;

/// <summary>What a check is, apart from how it works.</summary>
/// <param name="Id">Permanent: <c>RG2001</c>.</param>
/// <param name="Title">States what is right, so that Pass is always good.</param>
/// <param name="Category">Where its outcome is scored.</param>
public sealed record CheckDescriptor(string Id, string Title, Category Category)
{
    /// <summary>The numbers of readiness.json that configure the check.</summary>
    public ImmutableArray<Threshold> Thresholds { get; init; } = [];

    /// <summary>The structured values of readiness.json that configure the check.</summary>
    public ImmutableArray<Setting> Settings { get; init; } = [];

    /// <summary>A path of readiness.json whose presence asks for the check although it configures nothing of it.</summary>
    public string? Section { get; init; }

    /// <summary>What the check needs before it can judge, in the singular: <c>test evidence</c> "is pending".</summary>
    public string? Needs { get; init; }

    /// <summary>The paths of readiness.json that ask for this check.</summary>
    public IEnumerable<string> Keys =>
        [.. Thresholds.Select(threshold => threshold.Name), .. Settings.Select(setting => setting.Name), .. Section is null ? Array.Empty<string>() : [Section]];
}
