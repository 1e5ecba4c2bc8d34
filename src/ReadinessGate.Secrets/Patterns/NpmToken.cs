namespace ReadinessGate.Secrets.Patterns;

/// <summary>A token that publishes packages to the npm registry.</summary>
public sealed class NpmToken : TokenPattern
{
    private const string Random = "Kq3mXw7LpR2sJd6Hf9Gc4VbnT5Ze8YuOiAqW";

    /// <inheritdoc/>
    public override string Name => "npm token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords { get; } = ["npm_"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits { get; } = [Join("npm_", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses { get; } = ["npm_config_registry", Join("npm_", Random, "tail"), "npm_package_config_some_long_name_that_is_no_token"];

    /// <inheritdoc/>
    protected override string Shape => "npm_(?=[A-Za-z]*[0-9])[A-Za-z0-9]{36}";
}
