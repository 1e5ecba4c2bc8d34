namespace ReadinessGate.Secrets.Patterns;

/// <summary>A token of Fly.io.</summary>
public sealed class FlyToken : TokenPattern
{
    private const string Random = "uxWLkVTM32xK88i0D87UwzuVv2PJzIRrsVQulOhEq9XmCGtWKILNUGtTOA9RlgS2PfYAdMMsDbBmHNYxhGZ2l0lBLz/CkbmPAbsRYqlrw6yB3959vDc8MwTIwv/bLR1gjoszlYw6bn/JfO2g+1rjfzF4pWcIJV0/aImdHlBIEq8ec9OzSsDm";

    /// <inheritdoc/>
    public override string Name => "Fly.io token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["fm2_", "fm1r_", "fm1a_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("fm2_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("fm2_", "LJY1OEJmFX6OBehi"), "fm2_your-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "(?<secret>fm(?:2|1r|1a)_" + Mixed + "[A-Za-z0-9+/]{100})[A-Za-z0-9+/=,_-]{0,2000}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=_";
}
