namespace ReadinessGate.Tests;

public sealed class FindingUpdateTests
{
    private static readonly BaselineFinding[] Before = [new("CS0618", "a.cs", "9", 1), new("RG1001", "a.cs", "1", 3, "a reason"), new("RG1001", "old.cs", "2", 1, "another")];

    [Fact]
    public void Takes_out_what_is_fixed_and_follows_what_moved()
    {
        var update = Update([Group("RG1001", "a.cs", "1", 2), Group("RG1001", "new.cs", "2", 1), Group("CS0618", "a.cs", "8", 1)]);
        Assert.Equal([new BaselineFinding("RG1001", "a.cs", "1", 2, "a reason"), new BaselineFinding("RG1001", "new.cs", "2", 1, "another")], update.Findings);
        Assert.Equal([new("CS0618", 1), new("RG1001", 1)], update.Removed);
        Assert.Empty(update.Added);
    }

    [Fact]
    public void Never_grows_by_itself() => Assert.Equal(Before, Update([Group("RG1001", "a.cs", "1", 9), Group("RG1001", "old.cs", "2", 9), Group("CS0618", "a.cs", "9", 9)]).Findings);

    [Fact]
    public void Adds_what_is_accepted_with_its_reason()
    {
        var update = Update([Group("RG1001", "a.cs", "1", 2), Group("RG1001", "a.cs", "1", 2), Group("RG1001", "b.cs", "7", 1), Group("CS0618", "b.cs", "7", 1)], accepted: "RG1001");
        Assert.Equal([new BaselineFinding("RG1001", "a.cs", "1", 4, "new"), new BaselineFinding("RG1001", "b.cs", "7", 1, "new")], update.Findings.Where(entry => entry.Rule == "RG1001"));
        Assert.Equal([new("RG1001", 2)], update.Added);
    }

    [Fact]
    public void Leaves_entries_of_rules_that_are_not_known()
    {
        var update = FindingUpdate.Of([.. Before], [Group("RG1001", "a.cs", "1", 1)], rule => rule == "CS0618", _ => true, [], null);
        Assert.Equal(Before[1..], update.Findings);
        Assert.Equal([new("CS0618", 1)], update.Removed);
    }

    // Two branches each fix something else: what is left in both is what git merges to, whatever the order.
    [Fact]
    public void Two_branches_that_each_fix_findings_end_alike()
    {
        var one = Update([Group("CS0618", "a.cs", "9", 1), Group("RG1001", "a.cs", "1", 3)]).Findings;
        var other = Update([Group("RG1001", "a.cs", "1", 3), Group("RG1001", "old.cs", "2", 1)]).Findings;
        Assert.Equal([Before[1]], one.Intersect(other));
    }

    private static FindingGroup Group(string rule, string path, string hash, int count) => new(rule, new Place(path, 1), hash, count);

    private static FindingUpdate Update(FindingGroup[] found, params string[] accepted) => FindingUpdate.Of([.. Before], found, _ => true, path => path != "old.cs", [.. accepted], "new");
}
