using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ReadinessGate.Collecting.CoverageFormats;
using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Tests.Collecting;

/// <summary>Whatever lies in a file of evidence: it is read, or one sentence says why not; in two seconds and 200 MB at most.</summary>
public sealed class HostileFilesTests
{
    private const long MaximumBytes = 200L << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly Dictionary<string, byte[]> Files = HostileFiles.All.ToDictionary(file => file.Name, file => file.Content, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Files.Keys];

    [Fact]
    public void There_are_enough_of_them() => Assert.InRange(Files.Count, 200, 2000);

    [Theory, MemberData(nameof(Names))]
    public void Ends_in_a_named_outcome(string name)
    {
        var content = Files[name];
        foreach (var read in Readers)
        {
            var (allocated, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
            Outcome(read, content);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, MaximumBytes);
            Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Patience);
        }
    }

    [Fact]
    public void A_change_of_a_few_bytes_never_ends_otherwise() => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithReplay(2026, 1121).WithMaxTest(1500),
        Prop.ForAll(Arb.From(Mutated), content =>
        {
            foreach (var read in Readers)
                Outcome(read, content);
        }));

    private static Gen<byte[]> Mutated =>
        from file in Gen.Elements(HostileFiles.Whole)
        from edits in Gen.ArrayOf(
            from at in Gen.Choose(0, int.MaxValue - 1)
            from length in Gen.Choose(0, 4)
            from bytes in Gen.ArrayOf(Gen.Choose(0, 255).Select(value => (byte)value))
            select (at, length, bytes))
        select edits.Take(6).Aggregate(Encoding.UTF8.GetBytes(file.Text), (text, edit) =>
        {
            var at = edit.at % (text.Length + 1);
            return [.. text[..at], .. edit.bytes.Take(8), .. text[Math.Min(text.Length, at + edit.length)..]];
        });

    private static IEnumerable<Action<Stream>> Readers =>
    [
        content => CoverageReaders.Read("file", content, detailed: true),
        content => CoverageReaders.Read("file", content, detailed: false),
        content => TestFormat.ReadAny("file", content),
        content => StrykerReader.Read("file", content),
    ];

    private static void Outcome(Action<Stream> read, byte[] content)
    {
        try
        {
            read(new MemoryStream(content));
        }
        catch (EvidenceException problem)
        {
            Assert.StartsWith("file", problem.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("\0", problem.Message, StringComparison.Ordinal);
        }
    }
}
