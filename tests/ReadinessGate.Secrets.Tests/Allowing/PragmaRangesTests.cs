using ReadinessGate.Secrets.Allowing;

namespace ReadinessGate.Secrets.Tests.Allowing;

public sealed class PragmaRangesTests
{
    private const string Code = "a\n#pragma warning disable RG1202 // a fixture\nb\n#pragma warning restore RG1202\nc\n";

    [Theory, InlineData("a", false), InlineData("b", true), InlineData("c", false)]
    public void Allows_between_disable_and_restore(string at, bool expected) => Assert.Equal(expected, new PragmaRanges(Code).Allow("RG1202", Code.IndexOf(at + "\n", StringComparison.Ordinal)));

    [Fact]
    public void Another_rule_stays_on() => Assert.False(new PragmaRanges(Code).Allow("RG1201", Code.IndexOf("b\n", StringComparison.Ordinal)));

    [Theory]
    [InlineData("#pragma warning disable RG1202\nb", false), InlineData("#pragma warning disable RG1202 // -\nb", false), InlineData("  #  pragma  warning  disable CS1591, RG1202 // a fixture\nb", true), InlineData("#pragma warning disable // a fixture\nb", true)]
    [InlineData("// #pragma warning disable RG1202 // a fixture\nb", false), InlineData("#pragma warning disable // a fixture\n#pragma warning restore\nb", false), InlineData("", false)]
    public void A_reason_is_required(string code, bool expected) => Assert.Equal(expected, new PragmaRanges(code).Allow("RG1202", code.Length));
}
