using System.Reflection;

namespace ReadinessGate.Repository.Tests;

/// <summary>The analyzers and the engine share no type: the names of the totals must be the same words in both.</summary>
public sealed class NoteTotalsTests
{
    private static readonly string Analyzers = string.Join('\n', Repository.Tracked.Where(path => path.StartsWith("src/ReadinessGate.Analyzers/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal)).Select(Repository.Read));

    public static TheoryData<string> Names => [.. typeof(NoteTotals).GetFields(BindingFlags.Public | BindingFlags.Static).Select(total => (string)total.GetRawConstantValue()!)];

    [Theory, MemberData(nameof(Names))]
    public void A_total_that_the_engine_reads_is_written_by_the_analyzers(string name) => Assert.Contains($"\"{name}\"", Analyzers, StringComparison.Ordinal);
}
