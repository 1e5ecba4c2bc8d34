namespace ReadinessGate.Secrets.Patterns;

/// <summary>The address of an HTTP source of Sumo Logic: whoever knows it can send logs.</summary>
public sealed class SumoLogicCollector : TokenPattern
{
    private const string Random = "Pb7r_4MEbe97VajhIi-es2tJNIzX8yIkEOmKMo65WXKLHb3sQne26KxKFa1rHars7eQDZe_YQo6SKNneI5ac4w";

    /// <inheritdoc/>
    public override string Name => "Sumo Logic collector address";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["/receiver/v1/http/"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("https://collectors.sumologic.com/receiver/v1/http/", Random, "==")];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        ["https://collectors.sumologic.com/receiver/v1/http/<token>", Join("/receiver/v1/http/", "hVDxgf1lEktU9VX4yjtK")];

    /// <inheritdoc/>
    protected override string Shape => "/receiver/v1/http/(?<secret>" + Mixed + "[A-Za-z0-9_-]{80,120}={0,2})";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_=-";

    /// <inheritdoc/>
    protected override string Before => "";
}
