using System.Text;
using ReadinessGate.Policies;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Policies;

/// <summary>Two branches that take findings out of one baseline, merged by git itself.</summary>
public sealed class BaselineMergeTests : IDisposable
{
    private const string Hint = "readiness.baseline.json merge=union\n";
    private static readonly ImmutableArray<BaselineFinding> Start = [.. Enumerable.Range(0, 12).Select(number => new BaselineFinding("RG1001", $"src/File{number:00}.cs", $"{number:x16}", 2, "issue 12"))];

    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Branches_that_fix_findings_apart_from_each_other_merge_to_what_the_writer_writes()
    {
        var merged = Merge("", Without(1, 2), Without(5, 8));
        Assert.Equal(Text(Without(1, 2, 5, 8)), merged);
    }

    [Fact]
    public void Neighbours_are_a_conflict_whose_marks_are_an_error_that_tells_what_to_do()
    {
        Assert.ThrowsAny<Exception>(() => Merge("", Without(4), Without(5)));
        var problem = Assert.Throws<PolicyException>(() => BaselineReader.Read(Baseline.FileName, File.ReadAllBytes(Path.Combine(_system.Root, Baseline.FileName)))).Problems[0];
        Assert.Equal((10, "the file holds the marks of a merge conflict; keep the lines of both sides, remove the marks, and run 'dotnet readiness baseline'"), (problem.At.Line, problem.Message));
    }

    [Theory]
    [InlineData(new[] { 4 }, new[] { 5 }, "neighbours")]
    [InlineData(new[] { 11 }, new[] { 10 }, "the last, before which the comma goes")]
    [InlineData(new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, new[] { 11 }, "all of them")]
    [InlineData(new[] { 3, 4, 5 }, new[] { 4, 5, 6 }, "the same and neighbours")]
    public void With_the_union_driver_neighbours_merge_and_only_what_one_branch_kept_is_left(int[] one, int[] other, string why)
    {
        var merged = Read(Merge(Hint, Without(one), Without(other)));
        Assert.True(!merged.Except(Start).Any(), why);
        Assert.Empty(Without([.. one, .. other]).Except(merged));
        AssertShrinksTo(Without([.. one, .. other]));
    }

    [Fact]
    public void With_the_union_driver_any_two_branches_merge()
    {
        var random = new Random(20260805);
        for (var round = 0; round < 12; round++)
        {
            var (one, other) = (Some(random), Some(random));
            Merge(Hint, Without(one), Without(other));
            AssertShrinksTo(Without([.. one, .. other]));
        }
    }

    [Fact]
    public void With_the_union_driver_findings_that_both_branches_accept_or_count_down_merge()
    {
        BaselineFinding[] first = [new("CA1822", "a.cs", "1", 1, "one")], second = [new("CA1822", "b.cs", "2", 1, "other")];
        Merge(Hint, [.. Start, .. first], [.. Start, .. second]);
        AssertShrinksTo([.. first, .. second, .. Start]);
        Merge(Hint, Start.SetItem(3, Start[3] with { Count = 1 }), Without(3));
        AssertShrinksTo(Without(3));
    }

    [Fact]
    public void With_the_union_driver_figures_that_both_branches_raised_merge_to_the_higher_one()
    {
        var merged = MergeTexts(Hint, Text([], 70), Text([], 80), Text([], 75.5m));
        Assert.Equal([new BaselineFigure("coverage.line", "*", 80)], BaselineReader.Read("b.json", merged).Figures.Select(figure => figure with { At = null }));
    }

    private static ImmutableArray<BaselineFinding> Without(params int[] gone) => [.. Start.Where((_, number) => !gone.Contains(number))];

    private static int[] Some(Random random) => [.. Enumerable.Range(0, Start.Length).Where(_ => random.Next(3) == 0)];

    private static byte[] Text(ImmutableArray<BaselineFinding> findings, decimal? figure = null) =>
        BaselineWriter.Write(new Baseline(figure is { } value ? [new("coverage.line", "*", value)] : []) { Findings = findings }, figure is null ? BaselineWriter.Write(Baseline.Empty with { Findings = Start }, []) : []);

    private static ImmutableArray<BaselineFinding> Read(byte[] content) => [.. BaselineReader.Read(Baseline.FileName, content).Findings.Select(entry => entry with { At = null })];

    private byte[] Merge(string attributes, ImmutableArray<BaselineFinding> one, ImmutableArray<BaselineFinding> other) => MergeTexts(attributes, Text(Start), Text(one), Text(other));

    private byte[] MergeTexts(string attributes, byte[] start, byte[] one, byte[] other)
    {
        var file = Path.Combine(_system.Root, Baseline.FileName);
        if (Directory.Exists(Path.Combine(_system.Root, ".git")))
            Checkout.Git(_system.Root, "checkout", "-q", "main");
        _system.Write(".gitattributes", attributes);
        File.WriteAllBytes(file, start);
        Checkout.Init(_system.Root);
        Commit("one", one);
        Commit("other", other);
        Checkout.Git(_system.Root, "merge", "-q", "--no-edit", "one");
        return File.ReadAllBytes(file);

        void Commit(string branch, byte[] content)
        {
            Checkout.Git(_system.Root, "checkout", "-q", "-B", branch, "main");
            File.WriteAllBytes(file, content);
            Checkout.Commit(_system.Root);
        }
    }

    // The command knows what there is, takes out what is gone, and writes the file as if there had been no merge.
    private void AssertShrinksTo(ImmutableArray<BaselineFinding> left)
    {
        var file = Path.Combine(_system.Root, Baseline.FileName);
        var content = File.ReadAllBytes(file);
        var before = BaselineReader.Read(Baseline.FileName, content);
        var found = left.Select(entry => new FindingGroup(entry.Rule, new Place(entry.Path, 1), entry.Hash, entry.Count));
        var update = FindingUpdate.Of(before.Findings, found, _ => true, _ => true, [], null);
        Assert.Equal(BaselineFindingReader.Sort(left), update.Findings.Select(entry => entry with { At = null }));
        Assert.Equal(Encoding.UTF8.GetString(Text(left)), Encoding.UTF8.GetString(BaselineWriter.Write(before with { Findings = update.Findings }, content)));
    }
}
