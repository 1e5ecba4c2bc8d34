namespace ReadinessGate.Tests;

public sealed class BaselineLedgerTests
{
    private static readonly BaselineFinding Here = new("RG1001", "a.cs", "1", 2);
    private static readonly BaselineFinding Gone = new("RG1001", "old.cs", "1", 1);

    [Fact]
    public void Accepts_as_many_as_stand_in_the_file_and_no_more()
    {
        var ledger = Ledger(Here);
        Assert.Equal((1, 1, 0), (ledger.Take("RG1001", "a.cs", "1", 1), ledger.Take("RG1001", "a.cs", "1", 5), ledger.Take("RG1001", "a.cs", "1", 1)));
        Assert.Equal([new BaselineUse(Here, "a.cs", 1), new BaselineUse(Here, "a.cs", 1)], ledger.Uses);
    }

    [Fact]
    public void Follows_a_finding_whose_file_is_gone()
    {
        var ledger = Ledger(Here, Gone);
        Assert.Equal(3, ledger.Take("RG1001", "a.cs", "1", 9));
        Assert.Equal([new BaselineUse(Here, "a.cs", 2), new BaselineUse(Gone, "a.cs", 1)], ledger.Uses);
        Assert.Equal(1, Ledger(Gone).Take("RG1001", "new.cs", "1", 1));
    }

    [Theory, InlineData("RG1002", "a.cs", "1"), InlineData("RG1001", "b.cs", "1"), InlineData("RG1001", "a.cs", "2")]
    public void Another_rule_file_or_text_is_not_meant(string rule, string path, string hash) => Assert.Equal(0, Ledger(Here).Take(rule, path, hash, 1));

    private static BaselineLedger Ledger(params BaselineFinding[] entries) => new([.. entries], path => path != "old.cs");
}
