using ReadinessGate.Analyzers.CodeHygiene;
using Xunit.Sdk;

namespace ReadinessGate.Analyzers.Tests.Verification;

public sealed class VerifyTests
{
    [Fact]
    public Task Fails_when_a_marked_finding_is_missing() => Assert.ThrowsAsync<EqualException>(() => Verify<TodoAnalyzer>.AnalyzerAsync("// [|done|]"));

    [Fact]
    public Task Fails_when_a_finding_is_not_marked() => Assert.ThrowsAsync<EqualException>(() => Verify<TodoAnalyzer>.AnalyzerAsync("// TODO"));

    [Fact]
    public Task Fails_when_the_code_does_not_compile() => Assert.ThrowsAsync<EmptyException>(() => Verify<TodoAnalyzer>.AnalyzerAsync("class {"));

    [Fact]
    public Task Knows_both_kinds_of_marks() => Verify<TodoAnalyzer>.AnalyzerAsync("// [|TODO|]\n// {|RG1001:TODO|}");

    [Fact]
    public void Refuses_an_open_mark() => Assert.Throws<FormatException>(() => Markup.Parse("[|a"));
}
