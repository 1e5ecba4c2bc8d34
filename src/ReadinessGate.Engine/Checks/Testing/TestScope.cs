namespace ReadinessGate.Checks.Testing;

/// <summary>Decides whether a test class belongs to a namespace that readiness.json names.</summary>
public static class TestScope
{
    /// <summary>True for the namespace or class itself and what lies below; a trailing <c>*</c> also takes names that only begin so.</summary>
    public static bool Holds(string pattern, string type) => pattern.EndsWith('*')
        ? type.StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal)
        : type == pattern || type.StartsWith(pattern + ".", StringComparison.Ordinal);

    /// <summary>The finding that a pattern matches no class of the evidence, or null.</summary>
    public static Finding? Unmatched(TestRun evidence, string pattern, Place? at) => evidence.Cases.Any(test => Holds(pattern, test.Case.Class))
        ? null
        : new Finding($"'{pattern}' matches no test class", at, Remedy: "name a namespace of the tests, such as Orders.Core.*", Code: "RG0003");
}
