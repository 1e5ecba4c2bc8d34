using ReadinessGate.Secrets.Allowing;

namespace ReadinessGate.Secrets.Tests.Allowing;

public sealed class AllowCommentTests
{
    private const string Words = "readinessgate:allow RG1202 because it is a fixture";

    [Theory]
    [InlineData("x = 1; // " + Words), InlineData("KEY=x # " + Words), InlineData("<add key='x' value='y' /> <!-- " + Words + " -->"), InlineData("key: x # ReadinessGate:Allow rg1202 BECAUSE of the tests")]
    [InlineData("x // readinessgate:allow RG1201, RG1202 because both are invented"), InlineData("x // readinessgate:allow RG1201 RG1202 because both are invented")]
    public void Allows_on_the_same_line(string line) => Assert.Equal(Allowance.Granted, AllowComment.Of("RG1202", line, ""));

    [Theory]
    [InlineData("// "), InlineData("    # "), InlineData("\t<!-- "), InlineData("/* "), InlineData(" * "), InlineData("-- "), InlineData("; "), InlineData("' "), InlineData("rem "), InlineData("REM "), InlineData("@* "), InlineData("\"//\": \""), InlineData("  \"_comment\": \"")]
    public void Allows_from_the_line_above_in_any_comment(string start) => Assert.Equal(Allowance.Granted, AllowComment.Of("RG1202", "secret", start + Words));

    [Theory, InlineData("password = \"x\"; // "), InlineData("a: b # "), InlineData("1 // ")]
    public void A_comment_behind_something_else_speaks_of_its_own_line_only(string start) => Assert.Equal(Allowance.None, AllowComment.Of("RG1202", "secret", start + Words));

    [Theory]
    [InlineData("// readinessgate:allow RG1202"), InlineData("// readinessgate:allow RG1202 because"), InlineData("<!-- readinessgate:allow RG1202 because -->"), InlineData("// readinessgate:allow RG1202 because ok"), InlineData("// readinessgate:allow RG1202: it is a fixture")]
    [InlineData("// readinessgate:allow because it is a fixture"), InlineData("// readinessgate:allow")]
    public void Without_an_id_or_a_reason_nothing_is_allowed(string line)
    {
        Assert.Equal(Allowance.Incomplete, AllowComment.Of("RG1202", line, ""));
        Assert.Equal(Allowance.Incomplete, AllowComment.Of("RG1202", "", line));
    }

    [Theory, InlineData("// readinessgate:allow RG1204 because it is a fixture"), InlineData("// allow RG1202 because it is a fixture"), InlineData("")]
    public void Another_id_and_other_words_say_nothing(string line) => Assert.Equal(Allowance.None, AllowComment.Of("RG1202", line, line));

    [Fact]
    public void Nobody_reads_a_comment_behind_four_thousand_characters() => Assert.Equal(Allowance.None, AllowComment.Of("RG1202", new string('x', AllowComment.LongestLine) + "// " + Words, ""));
}
