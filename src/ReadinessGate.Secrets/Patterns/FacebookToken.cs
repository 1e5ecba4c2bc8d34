namespace ReadinessGate.Secrets.Patterns;

/// <summary>An access token of Facebook.</summary>
/// <remarks>Encoded bytes may begin alike; their other characters around it give them away.</remarks>
public sealed class FacebookToken : TokenPattern
{
    private const string Random = "GWMjvPwAOqJts8ljHoRI8xOorcat8WVmEUOPC1p1l97fzpBJbdRJcKWccetxXRkifQ5vPOD2ZKIuwHFkOEMmWGdsQ9ndJp5EgEly2IgsjlCPoKsj1fRxUmKP964P7oGGLLn84qnyUcpWvbWiegsNEzCFIzALgXL3HX7cTt1xTU";

    /// <inheritdoc/>
    public override string Name => "Facebook access token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["EAA"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("EAA", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("EAA", "lP6t7BEnYRbcd4PG"), "EAAyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "EAA" + Mixed + "[A-Za-z0-9]{90,300}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9/+=_-";
}
