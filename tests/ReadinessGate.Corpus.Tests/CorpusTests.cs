namespace ReadinessGate.Corpus.Tests;

/// <summary>Holds the rules about secrets to their promise on invented trees.</summary>
/// <remarks>From the second set on the shapes were written without knowing the rules. What they showed has been mended since, so a new judgement takes a new set.</remarks>
public sealed class CorpusTests
{
    private const double LeastRecall = 95;
    private const double LeastPrecision = 97;

    /// <summary>Sets of shapes, each with seeds.</summary>
    public static TheoryData<string, int> Trees => new()
    {
        { "first", 1 },
        { "first", 2 },
        { "second", 1 },
        { "second", 2 },
        { "unseen", 1001 },
        { "unseen", 1002 },
        { "third", 3001 },
        { "third", 3002 },
        { "fourth", 4001 },
        { "fourth", 4002 },
    };

    [Theory, MemberData(nameof(Trees))]
    public async Task Finds_what_is_planted_in_code_and_nothing_else(string set, int seed)
    {
        var judgement = new Judgement();
        await judgement.AddCodeAsync([.. Corpus.Make(set, seed).Where(IsCode)]);
        Hold(judgement);
    }

    [Theory, MemberData(nameof(Trees))]
    public void Finds_what_is_planted_in_other_files_and_nothing_else(string set, int seed)
    {
        var judgement = new Judgement();
        judgement.AddFiles(Corpus.Make(set, seed).Where(file => !IsCode(file)));
        Hold(judgement);
    }

    // Without symbols less can be known about code; what is said must be right all the same.
    [Theory]
    [InlineData("first", 1, 80)]
    [InlineData("second", 1, 80)]
    [InlineData("unseen", 1001, 80)]
    [InlineData("third", 3001, 80)]
    [InlineData("fourth", 4001, 80)]
    public void The_command_finds_most_of_what_is_planted_in_code_without_compiling_it(string set, int seed, double leastRecall)
    {
        var judgement = new Judgement();
        judgement.AddFiles(Corpus.Make(set, seed).Where(IsCode));
        Hold(judgement, leastRecall);
    }

    [Fact]
    public void The_same_seed_makes_the_same_tree() => Assert.Equal(Corpus.Make("first", 7).Select(file => file.Text), Corpus.Make("first", 7).Select(file => file.Text));

    private static bool IsCode(CorpusFile file) => file.Path.EndsWith(".cs", StringComparison.Ordinal);

    private static void Hold(Judgement judgement, double leastRecall = LeastRecall)
    {
        Assert.True(judgement.Planted > 20, "no tree to judge on");
        Assert.True(judgement.Recall >= leastRecall && judgement.Precision >= LeastPrecision, judgement.ToString());
    }
}
