namespace ReadinessGate.Package.Tests;

/// <summary>Systems that are not READY, so that the command ends with 1; each has an error of its own.</summary>
public sealed class RedRepository() : Repository("red", exitCode: 1, repository => ((RedRepository)repository).Define())
{
    /// <summary>What a file outside of every project of "leaked" holds.</summary>
    public const string Leaked = "kR7#vPq2mZ9x";

    private const string FailingTest = "using Xunit; public class CartTests { [Fact] public void Fails() { System.IO.File.AppendAllText(System.Environment.GetEnvironmentVariable(\"TEMP_COUNT\") ?? System.IO.Path.Combine(System.AppContext.BaseDirectory, \"count.txt\"), \"x\"); Assert.Equal(14, new Shop.Cart().Total(11, 2)); } }";

    private void Define()
    {
        Add("below", """
            {
              "coverage": { "line": 80, "scopes": [ { "match": "Shop", "line": 60 } ] }
            }
            """).WithLibrary().WithTests(Shop.XunitV2).WithSolution();
        Add("failing", """{ "coverage": { "line": 40 }, "tests": { "minimum": 1 } }""").WithLibrary().WithTests(Shop.XunitV2, source: FailingTest).WithSolution();
        Add("zero", """{ "tests": { "minimum": 1 } }""").WithLibrary().WithTests(Shop.XunitV2, source: "public class Nothing;").WithSolution();
        Add("expected", """{ "coverage": { "line": 40 }, "evidence": { "expect": ["linux", "windows", "macos"] } }""").WithLibrary().WithTests(Shop.XunitV2).WithSolution();
        Add("leaked", """{ "secrets": {} }""").WithLibrary().WithTests(Shop.XunitV2).WithSolution().With("deploy/values.yaml", $"database:\n  password: {Leaked}\n");
        Add("twice", """{ "coverage": { "line": 99 } }""").WithLibrary().WithTests(Shop.XunitV2).WithTests(Shop.XunitV2, name: "Shop.MoreTests").WithSolution();
    }
}
