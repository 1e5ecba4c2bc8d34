using System.Security.Cryptography;
using System.Text;

namespace ReadinessGate.Collecting;

/// <summary>What the runs of the same sources showed so far, beside the list of tests of the last one.</summary>
/// <param name="Schema">Version of this file's shape.</param>
/// <param name="Key">What ran: SHA-256 over the configuration and the source keys of all assemblies.</param>
/// <param name="Unsteady">The tests that ended differently in two runs, sorted.</param>
public sealed record TestHistory(int Schema, string Key, ImmutableArray<UnsteadyTest> Unsteady)
{
    // After as many steady runs in a row the cause lies outside of the sources, or is gone.
    private const int Memory = 10;
    private const int MostTests = 500;

    /// <summary>The history after one more run.</summary>
    /// <param name="before">The history before it, or null.</param>
    /// <param name="last">The tests of the run before, or null.</param>
    /// <param name="key">What runs now.</param>
    /// <param name="now">The tests of this run.</param>
    public static TestHistory After(TestHistory? before, IEnumerable<TestCase>? last, string key, IEnumerable<TestCase> now)
    {
        if (before?.Key != key)
            return new TestHistory(1, key, []);
        var passed = (last ?? []).Where(Counts).GroupBy(test => test.FullName, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.All(test => !test.IsBad), StringComparer.Ordinal);
        var changed = now.Where(Counts).GroupBy(test => test.FullName, StringComparer.Ordinal)
            .Where(group => passed.TryGetValue(group.Key, out var held) && held == group.Any(test => test.IsBad))
            .Select(group => new UnsteadyTest(group.Key, 0)).ToArray();
        var older = before.Unsteady.Where(test => test.SteadyRuns + 1 < Memory).Select(test => test with { SteadyRuns = test.SteadyRuns + 1 });
        return new TestHistory(1, key, [.. changed.Concat(older).DistinctBy(test => test.Name).OrderBy(test => test.SteadyRuns).ThenBy(test => test.Name, StringComparer.Ordinal).Take(MostTests).OrderBy(test => test.Name, StringComparer.Ordinal)]);
    }

    /// <summary>What a run ran; null when its record does not say.</summary>
    public static string? KeyOf(RunFacts run) => run.Assemblies.IsEmpty ? null
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', run.Assemblies.Select(assembly => $"{assembly.Name}|{assembly.SourceKey}").Order(StringComparer.Ordinal).Prepend(run.Configuration)))));

    private static bool Counts(TestCase test) => test.Outcome != TestOutcome.Skipped;
}
