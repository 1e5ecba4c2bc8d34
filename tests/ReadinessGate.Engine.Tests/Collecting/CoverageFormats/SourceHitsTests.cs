using ReadinessGate.Collecting.CoverageFormats;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting.CoverageFormats;

public sealed class SourceHitsTests
{
    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void Agrees_with_a_plain_dictionary_whatever_the_order(int seed)
    {
        var random = new Random(seed);
        var expected = new SortedDictionary<int, int>();
        var (detailed, totals) = (new SourceHits(true, new Scratch()), new SourceHits(false, new Scratch()));
        for (var i = 0; i < 5000; i++)
        {
            var (line, hits) = (1 + random.Next(seed * 20_000), random.Next(3));
            expected[line] = Math.Max(hits, expected.GetValueOrDefault(line));
            detailed.Line(line, hits, detailed.Type("C"));
            totals.Line(line, hits, 0);
            if (random.Next(100) == 0)
                (random.Next(2) == 0 ? detailed : totals).Trim();
        }

        Assert.Equal(expected.Select(pair => (pair.Key, (long)pair.Value)), detailed.ToCoverage("a", "b").Lines.Select(line => (line.Number, line.Hits)));
        Assert.Equal((expected.Count(pair => pair.Value > 0), expected.Count), (totals.Totals.LinesCovered, totals.Totals.Lines));
        Assert.Equal(totals.Totals, detailed.Totals);
    }

    [Fact]
    public void A_line_of_two_types_belongs_to_the_one_that_sorts_first()
    {
        var hits = new SourceHits(true, new Scratch());
        foreach (var type in (string[])["", "B", "A", "C", ""])
            hits.Line(70, 1, hits.Type(type));
        Assert.Equal("A", Assert.Single(hits.ToCoverage("a", "b").Lines).Class);
    }

    [Fact]
    public void Takes_lines_from_last_to_first_in_little_time()
    {
        var hits = new SourceHits(false, new Scratch());
        for (var line = 16_000_000; line > 0; line -= 64)
            hits.Line(line, 1, 0);
        Assert.Equal(250_000, hits.Totals.Lines);
    }

    [Fact]
    public void A_sum_and_its_parts_are_not_added_up()
    {
        var hits = new SourceHits(false, new Scratch());
        hits.Branch(new BranchHits(1, BranchHits.WholeLine, 6, 4, 0));
        hits.Branch(new BranchHits(1, 0, 2, 0, 0b01));
        hits.Branch(new BranchHits(1, 1, 2, 0, 0b11));
        Assert.Equal((4, 6), (hits.Totals.BranchesCovered, hits.Totals.Branches));
    }
}
