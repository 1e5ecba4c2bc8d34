namespace ReadinessGate.Secrets.Patterns;

/// <summary>A user, team or organization token of HCP Terraform.</summary>
public sealed class TerraformToken : TokenPattern
{
    private const string Random = "qx_BdkzK-lDXvBy3_gSqP31nafkLSdHo2vt0aekIi41xdNy9Z4k3QZJPQEyD9oCk0Py";

    /// <inheritdoc/>
    public override string Name => "Terraform Cloud token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => [".atlasv1."];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("g9aZqoey8vo9Qo", ".atlasv1.", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses => [Join("YB8kjjOgDqaIMH", ".atlasv1.", "sIEuqvVw9XDoj2mcCwRj"), Join("OhKK9W", ".atlasv1.", Random)];

    /// <inheritdoc/>
    protected override string Shape => @"[A-Za-z0-9]{14}\.atlasv1\." + Mixed + "[A-Za-z0-9_-]{60,70}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";

    /// <inheritdoc/>
    protected override int CharactersBeforeKeyword => 14;
}
