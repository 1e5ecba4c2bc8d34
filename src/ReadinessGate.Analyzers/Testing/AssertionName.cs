namespace ReadinessGate.Analyzers.Testing;

/// <summary>Recognises assertions by the words of their name, whatever library or helper they belong to.</summary>
internal static class AssertionName
{
    // Of what is called. "Receive" is NSubstitute's, "Match" that of snapshots, "Must" FakeItEasy's; a wait with a timeout fails like an assertion.
    private static readonly string[] Verbs =
    [
        "Assert", "Asserts", "Assertion", "Verify", "Verifies", "Verified", "Should", "Shouldnt", "Expect", "Expects", "Check", "Checks", "Ensure", "Ensures", "Must", "Throws", "Fail", "Receive", "Received",
        "Match", "Matches", "Snapshot", "Approve", "Approval", "Validate", "Validates", "Satisfy", "Satisfies", "Confirm", "Prove", "WaitFor", "WaitUntil", "WaitAsync", "Timeout",
    ];

    // Of any name in a test: a type, a scope, a field. Strict mocks assert by themselves.
    private static readonly string[] Nouns = ["Assert", "Asserts", "Assertion", "Assertions", "Should", "Verifier", "MockBehavior"];

    private static readonly string[] SmokeTests =
        ["NotThrow", "NoThrow", "NeverThrow", "DoesntThrow", "WontThrow", "WithoutThrow", "WithoutException", "WithoutError", "WithoutCrash", "NoException", "NoError", "NotFail", "NotCrash", "NotHang", "NotDeadlock", "NotBlock", "Compiles", "Smoke"];

    /// <summary>Whether a method of this name asserts.</summary>
    public static bool IsCalled(string name) => Array.Exists(Verbs, word => HoldsWord(name, word));

    /// <summary>Whether what bears this name has to do with assertions.</summary>
    public static bool IsMentioned(string name) => Array.Exists(Nouns, word => HoldsWord(name, word));

    /// <summary>Whether the name of a test says that coming to its end is what it expects.</summary>
    public static bool PromisesNoThrow(string test)
    {
        var name = test.Replace("_", "");
        return Array.Exists(SmokeTests, part => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    // "Check" is a word of CheckAll and run_Check, not of Checkout.
    private static bool HoldsWord(string name, string word)
    {
        for (var at = name.IndexOf(word, StringComparison.Ordinal); at >= 0; at = name.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if (end == name.Length || !char.IsLower(name[end]))
                return true;
        }

        return false;
    }
}
