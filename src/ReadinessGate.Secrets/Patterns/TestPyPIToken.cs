namespace ReadinessGate.Secrets.Patterns;

/// <summary>An upload token of the test instance of the Python Package Index.</summary>
/// <remarks>A macaroon: what follows the prefix is its location, test.pypi.org, in base 64.</remarks>
public sealed class TestPyPIToken : TokenPattern
{
    private const string Random = "fV77wjZLiuVbEJUxHXaNJX0Yl3afpX3R5loVh9FhRWkVln0sLRZC0ZFXAfXzwlAyEpxo9-giaw3Pbvc6mCELe0rG3R040HdKfOjl4jNQZvMHeEoETfDqmu1dI26dxDCw7ejKpOuw-CvvYLEc9kgX9m";

    /// <inheritdoc/>
    public override string Name => "TestPyPI token";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keywords => ["pypi-AgENdGVzdC5weXBpLm9yZw"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hits => [Join("pypi-AgENdGVzdC5weXBpLm9yZw", Random)];

    /// <inheritdoc/>
    public override IReadOnlyList<string> NearMisses =>
        [Join("pypi-AgENdGVzdC5weXBpLm9yZw", "fIQhfesOMfb1muQh"), "pypi-AgENdGVzdC5weXBpLm9yZwyour-token-here"];

    /// <inheritdoc/>
    protected override string Shape => "(?<secret>pypi-AgENdGVzdC5weXBpLm9yZw" + Mixed + "[A-Za-z0-9_-]{60})[A-Za-z0-9_-]{0,1000}";

    /// <inheritdoc/>
    protected override string TokenCharacters => "A-Za-z0-9_-";
}
