using ReadinessGate.Receipts;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Receipts;

public sealed class ReceiptVerificationTests
{
    private static readonly Receipt Ready = SampleReceipt.Ready;
    private static readonly ReceiptSite Site = SampleReceipt.Site;

    [Fact]
    public void A_receipt_of_what_is_here_holds_in_every_point() => Assert.Equal(
        """
        verdict: True Orders & "Returns" 2.3.0 is READY, 14 of 15 gates passed, score 97.5
        commit: True 4f1c9ab, as asked for
        tree: True nothing was changed on top of the commit
        age: True 2 h, at most 24 h
        policy: True readiness.json is the one that the receipt was written by
        evidence: True 2 files unchanged
        artifact: True 1 assembly of the sources that were tested
        """.ReplaceLineEndings("\n"),
        string.Join('\n', ReceiptVerification.Compare(Ready, Site).Select(point => $"{point.Name}: {point.Holds} {point.Text}")));

    [Theory]
    [InlineData(Verdict.NotReady, false, false), InlineData(Verdict.Incomplete, true, false), InlineData(Verdict.AlmostReady, false, false), InlineData(Verdict.AlmostReady, true, true), InlineData(Verdict.Ready, true, true)]
    public void Only_what_is_ready_enough_holds(Verdict verdict, bool acceptsAlmost, bool holds) =>
        Assert.Equal(holds, Point("verdict", Ready with { Verdict = verdict }, Site with { AcceptsAlmostReady = acceptsAlmost }).Holds);

    [Fact]
    public void The_commit_is_that_which_is_asked_for_or_checked_out()
    {
        Assert.Equal("the receipt is about 4f1c9ab, asked for is 1234567", Differs("commit", Ready, Site with { Commit = "12345678" }));
        Assert.Equal("the receipt is about 4f1c9ab, checked out is 1234567", Differs("commit", Ready, Site with { Commit = null, Head = "12345678" }));
        Assert.Equal("the receipt names no commit", Differs("commit", With(Ready.Provenance with { Commit = null }), Site));
        Assert.Null(Point("commit", Ready, Site with { Commit = null }).Holds);
        Assert.True(Point("commit", Ready, Site with { Commit = null, Head = SampleReceipt.Commit }).Holds);
    }

    [Fact]
    public void The_tree_was_clean()
    {
        Assert.Equal("the tests ran with changes that were not committed", Differs("tree", With(Ready.Provenance with { Tree = Provenance.Dirty }), Site));
        Assert.Equal("whether the tests ran on the commit alone is not known", Differs("tree", With(Ready.Provenance with { Tree = Provenance.Unknown }), Site));
    }

    [Fact]
    public void It_is_not_too_old_and_not_of_the_future()
    {
        Assert.Equal("the receipt is 26 h old, at most 24 h", Differs("age", Ready, Site with { Now = Site.Now.AddHours(24) }));
        Assert.True(Point("age", Ready, Site with { Now = Site.Now.AddHours(22) }).Holds);
        Assert.Equal("the receipt is from the future: 2026-11-21T08:00:00Z", Differs("age", Ready, Site with { Now = Site.Now.AddHours(-3) }));
        Assert.Null(Point("age", Ready, Site with { MaximumAge = null }).Holds);
        Assert.Equal("the receipt has no time", Differs("age", Ready with { Time = "[latest]" }, Site));
    }

    [Fact]
    public void The_policy_is_the_same()
    {
        Assert.Equal("readiness.json is not the one that the receipt was written by", Differs("policy", Ready, Site with { Policy = SampleReceipt.Policy with { Sha256 = "d" } }));
        Assert.Null(Point("policy", Ready, Site with { Policy = null }).Holds);
        Assert.Equal("readiness.json is here, and the receipt was written without one", Differs("policy", With(Ready.Provenance with { Policy = null }), Site));
        Assert.True(Point("policy", With(Ready.Provenance with { Policy = null }), Site with { Policy = null }).Holds);
    }

    [Fact]
    public void The_evidence_is_the_same()
    {
        Assert.Equal("docs/runbook é.md has changed since", Differs("evidence", Ready, Site with { Files = [SampleReceipt.Runbook with { Sha256 = "d" }, SampleReceipt.Tests] }));
        Assert.True(Point("evidence", Ready, Site with { Files = [SampleReceipt.Runbook with { Sha256 = "d" }, .. Site.Files] }).Holds);
        Assert.Equal("1 file unchanged, 1 not here", Point("evidence", Ready, Site with { Files = [SampleReceipt.Tests] }).Text);
        Assert.Equal((null, "none of 2 files is here"), (Point("evidence", Ready, Site with { Files = [] }).Holds, Point("evidence", Ready, Site with { Files = [] }).Text));
        Assert.Equal("the receipt names no evidence", Differs("evidence", With(Ready.Provenance with { Files = [] }), Site));
    }

    [Fact]
    public void The_artifact_is_of_the_sources_that_were_tested()
    {
        Assert.DoesNotContain(ReceiptVerification.Compare(Ready, Site with { Artifact = null }), point => point.Name == "artifact");
        Assert.Equal("the folder holds none of 1 assembly of the receipt", Differs("artifact", Ready, Site with { Artifact = [] }));
        Assert.Equal("app/Shop.dll was built from other sources than those that were tested (MVID other)", Differs("artifact", Ready, Site with { Artifact = [.. Site.Artifact!, new ArtifactAssembly("shop", "app/Shop.dll", "other", ["other"])] }));
        Assert.True(Point("artifact", Ready, Site with { Artifact = [new ArtifactAssembly("Shop", "Shop.dll", "of a release build", ["key of Shop"])] }).Holds);
        Assert.Equal("Shop.dll can't be read", Differs("artifact", Ready, Site with { Artifact = [new ArtifactAssembly("Shop", "Shop.dll", null, [])] }));
    }

    private static Receipt With(Provenance provenance) => Ready with { Provenance = provenance };

    private static ReceiptPoint Point(string name, Receipt receipt, ReceiptSite site) => Assert.Single(ReceiptVerification.Compare(receipt, site), point => point.Name == name);

    private static string Differs(string name, Receipt receipt, ReceiptSite site)
    {
        var point = Point(name, receipt, site);
        Assert.False(point.Holds);
        return point.Text;
    }
}
