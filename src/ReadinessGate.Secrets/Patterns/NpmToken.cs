namespace ReadinessGate.Secrets.Patterns;

/// <summary>A token that publishes packages to the npm registry.</summary>
public sealed class NpmToken : TokenPattern
{
    private const string Random = "Kq3mXw7LpR2sJd6Hf9Gc4VbnT5Ze8Y";

    /// <inheritdoc/>
    public override string Name => "npm token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["npm_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("npm_", Random, Base62Checksum.Of(Random))];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => ["npm_config_registry", Join("npm_", Random, "tail"), Join("npm_", Random, "0a1B2c"), "npm_package_config_some_long_name_that_is_no_token"];

    /// <inheritdoc/>
    protected override string Shape => "npm_(?=[A-Za-z]*[0-9])[A-Za-z0-9]{36}";

    /// <inheritdoc/>
    protected override bool ChecksumHolds(string token) => Base62Checksum.Ends(token);
}
