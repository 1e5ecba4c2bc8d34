using ReadinessGate.Checks.Release;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Checks.Release;

public sealed class SignOffCheckTests
{
    private const string Asked = """{ "checklist": { "signOff": { "engineering": [ "Ana" ] } } }""";
    private static readonly SignOff Sound = new(new Place("READINESS.md", 5, 1), "Engineering lead", "Ana", new DateOnly(2026, 11, 21), "4f1c9ab", null) { State = SignedCommit.Ancestor };

    [Fact]
    public void Accepts_a_sound_sign_off() => Assert.Equal(Outcome.Pass, Evaluate(Asked, Sound).Outcome);

    [Fact]
    public void Reports_a_role_without_a_row_at_the_key_that_names_it()
    {
        var finding = Assert.Single(Evaluate(Asked, Sound with { Role = "QA" }).Findings);
        Assert.Equal(("'engineering' has no row in the sign-off table of READINESS.md. Fix: add the row, and let the role sign", "readiness.json(1,31)"), (finding.Text, finding.At?.ToString()));
    }

    [Fact]
    public void Reports_what_makes_a_sign_off_unsound()
    {
        Assert.Equal("(5,1) 'Engineering lead' has not signed: name, commit missing. Fix: let the role sign: name, day and the commit that is to be released", Only(Sound with { Name = null, Commit = null }));
        Assert.Equal("(5,1) 'Engineering lead' was signed by Eve, who may not; allowed: Ana. Fix: let one of them sign, or change 'checklist.signOff' in the open", Only(Sound with { Name = "Eve" }));
        Assert.Equal("(5,1) 'Engineering lead' was signed on 2026-11-22, which is yet to come. Fix: write the day of the signature", Only(Sound with { Date = Lists.Today.AddDays(1) }));
        Assert.Equal("(5,1) 'Engineering lead' signed '4f1c9ab', which is no commit of this repository. Fix: write the hash of the commit that was signed", Only(Sound with { State = SignedCommit.Unknown }));
        Assert.Equal("(5,1) 'Engineering lead' signed 4f1c9ab, from which HEAD does not descend. Fix: sign a commit of this branch", Only(Sound with { State = SignedCommit.Elsewhere }));
        Assert.Equal("(5,1) 4 files changed since 'Engineering lead' signed 4f1c9ab; worst: a, b, c. Fix: sign again, or name what may change in 'checklist.mayChange'", Only(Sound with { Changed = ["a", "b", "c", "d"] }));
    }

    [Fact]
    public void Lets_one_sound_row_of_a_role_suffice() => Assert.Equal(Outcome.Pass, Evaluate(Asked, Sound with { Changed = ["a"] }, Sound, Sound with { Name = null }).Outcome);

    [Fact]
    public void Lets_anyone_sign_where_no_name_is_listed() => Assert.Equal(Outcome.Pass, Evaluate("""{ "checklist": { "signOff": { "engineering": [] } } }""", Sound with { Name = "Eve" }).Outcome);

    [Fact]
    public void Asks_every_row_to_be_signed_where_no_role_is_configured()
    {
        Assert.Equal(["(6,1) 'QA' has not signed: name, date, commit missing. Fix: let the role sign: name, day and the commit that is to be released"], Evaluate("""{ "checklist": {} }""", Sound, new SignOff(new Place("READINESS.md", 6, 1), "QA", null, null, null, null)).Findings());
        Assert.Equal(Outcome.NotApplicable, Evaluate("""{ "checklist": {} }""").Outcome);
    }

    [Fact]
    public void Is_inconclusive_where_git_can_not_compare()
    {
        var list = new Checklist("READINESS.md", Lists.Today) { SignOffs = [Sound with { State = SignedCommit.NotAsked }], GitProblem = "no git. Fix: install it" };
        Assert.Equal((Outcome.Inconclusive, "what was signed can't be compared: no git. Fix: install it"), (Sample.Evaluate(new SignOffCheck(), list, Asked).Outcome, Sample.Evaluate(new SignOffCheck(), list, Asked).Reason));
    }

    private static string Only(SignOff row) => Assert.Single(Evaluate(Asked, row).Findings());

    private static CheckResult Evaluate(string policy, params SignOff[] rows) => Sample.Evaluate(new SignOffCheck(), new Checklist("READINESS.md", Lists.Today) { SignOffs = [.. rows] }, policy);
}
