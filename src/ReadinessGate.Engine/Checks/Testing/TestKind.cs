namespace ReadinessGate.Checks.Testing;

/// <summary>A kind of tests and what tells it: words of traits and of project names, and packages.</summary>
/// <param name="Name">As readiness.json writes it.</param>
/// <param name="Words">Other words for it, in lower case without separators; its name is one of them.</param>
/// <param name="Packages">Packages that only such tests need; an id that begins so counts as well.</param>
public sealed record TestKind(string Name, ImmutableArray<string> Words, ImmutableArray<string> Packages)
{
    /// <summary>The kind that a test is of when nothing calls it anything else.</summary>
    public const string Unit = "unit";

    /// <summary>The kinds that are known by more than their name.</summary>
    public static readonly ImmutableArray<TestKind> Known =
    [
        new(Unit, ["unit"], []),
        new("integration", ["integration"], ["Testcontainers", "Aspire.Hosting.Testing", "Microsoft.AspNetCore.Mvc.Testing"]),
        new("end-to-end", ["endtoend", "e2e"], ["Microsoft.Playwright", "Selenium.WebDriver"]),
        new("performance", ["performance", "perf", "load", "benchmark", "benchmarks"], ["NBomber", "BenchmarkDotNet"]),
        new("security", ["security"], []),
        new("regression", ["regression"], []),
        new("property-based", ["propertybased", "property", "properties"], ["FsCheck", "CsCheck"]),
        new("smoke", ["smoke"], []),
    ];

    /// <summary>The kind that readiness.json names: a known one, or one of the user's own that only its name tells.</summary>
    public static TestKind Of(string name) => Known.FirstOrDefault(kind => kind.Words.Contains(Word(name))) ?? new TestKind(name, [Word(name)], []);

    /// <summary>Lower case without separators, so that <c>End-to-End</c>, <c>end_to_end</c> and <c>@EndToEnd</c> are the same.</summary>
    public static string Word(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>True when a package belongs to the kind.</summary>
    public bool Uses(string package) => Packages.Any(id => package.Equals(id, StringComparison.OrdinalIgnoreCase) || package.StartsWith(id + ".", StringComparison.OrdinalIgnoreCase));
}
