using ReadinessGate.Policies;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Policies;

public sealed class WaiverValuesTests
{
    private const string Whole = """{ "check": "RG2010", "until": "2027-01-31", "by": "ana", "because": "the vendor fixes it in May" }""";

    [Fact]
    public void Reads_a_whole_waiver() =>
        Assert.Equal([new Waiver("RG2010", new DateOnly(2027, 1, 31), "ana", "the vendor fixes it in May", new Place("readiness.json", 1, 16))], Sample.Policy($"{{ \"waivers\": [ {Whole} ] }}").Waivers);

    [Theory]
    [InlineData("RG2010", "RG0001", "RG0002: 'RG0001' can't be waived: it says that something of the gate itself is wrong")]
    [InlineData("RG2010", "RG0110", "RG0002: 'RG0110' can't be waived: it says that something of the gate itself is wrong")]
    [InlineData("RG2010", "RG99999", "RG0004: unknown id 'RG99999'")]
    [InlineData("2027-01-31", "2027-1-31", "RG0002: 'waivers[0].until' must be a day such as 2027-01-31, but is '2027-1-31'")]
    [InlineData("2027-01-31", "2027-02-30", "RG0002: 'waivers[0].until' must be a day such as 2027-01-31, but is '2027-02-30'")]
    [InlineData("ana", " ", "RG0002: 'waivers[0].by' must not be empty")]
    [InlineData("the vendor fixes it in May", "-", "RG0002: 'waivers[0].because' must say why the findings are accepted")]
    [InlineData("\"by\": \"ana\", ", "", "RG0002: ")]
    [InlineData("\"by\"", "\"bye\"", "RG0001: ")]
    [InlineData(Whole, Whole + ", " + Whole, "RG0002: 'RG2010' is waived twice; keep one")]
    public void Names_what_is_wrong(string part, string with, string problem) =>
        Assert.Contains(problem, Assert.Throws<PolicyException>(() => Sample.Policy($"{{ \"waivers\": [ {Whole} ] }}".Replace(part, with, StringComparison.Ordinal))).Message, StringComparison.Ordinal);
}
