using ReadinessGate.Analyzers.Documentation;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Documentation;

public sealed class DocExceptionAnalyzerTests
{
    [Theory]
    [InlineData("public class C {\n/// <summary>Sells.</summary>\npublic void M() { [|throw|] new System.InvalidOperationException(); } }"), InlineData("public class C {\n/// <summary>Sells.</summary>\npublic int M(string s) => s?.Length ?? [|throw|] new System.ArgumentNullException(); }")]
    [InlineData("public class C {\n/// <summary>Sells.</summary>\npublic void M(string s) { System.ArgumentNullException.[|ThrowIfNull|](s); } }"), InlineData("public class C {\n/// <summary>Sells.</summary>\npublic int P { get => 1; set { if (value < 0) [|throw|] new System.ArgumentException(); if (value > 9) throw new System.ArgumentException(); } } }")]
    [InlineData("public class C {\n/// <summary>Sells.</summary>\n/// <exception cref=\"System.IO.IOException\">Full.</exception>\npublic void M() { try { } finally { } try { M(); } catch { [|throw|] new System.TimeoutException(); } } }")]
    public Task Reports_what_the_comment_does_not_name(string markup) => Run(markup);

    [Theory]
    [InlineData("public class C {\n/// <exception cref=\"System.InvalidOperationException\">Closed.</exception>\npublic void M() { throw new System.InvalidOperationException(); } }"), InlineData("public class C {\n/// <exception cref=\"System.ArgumentException\">Bad.</exception>\npublic void M(string s) { System.ArgumentNullException.ThrowIfNull(s); } }")]
    [InlineData("public class C {\n/// <exception cref=\"T:System.ArgumentNullException\">Bad.</exception>\npublic void M(string s) { System.ArgumentException.ThrowIfNullOrEmpty(s); } }"), InlineData("public class C { public void M() { throw new System.InvalidOperationException(); } }")]
    [InlineData("public class C {\n/// <summary>Sells.</summary>\npublic void M() { try { throw new System.InvalidOperationException(); } catch { throw; } System.Action a = () => throw new System.InvalidOperationException(); void L() => throw new System.InvalidOperationException(); } }")]
    [InlineData("public class C {\n/// <inheritdoc/>\npublic override string ToString() => throw new System.InvalidOperationException(); }"), InlineData("public class C {\n/// <summary>Sells.</summary>\npublic void M() { throw new System.NotSupportedException(); } void ThrowIfNull() => ThrowIfNull(); }")]
    [InlineData("class C {\n/// <summary>Sells.</summary>\npublic void M() { throw new System.InvalidOperationException(); } }"), InlineData("public class C {\n/// <summary>Sells.</summary>\npublic int P { get => 1; private set { throw new System.InvalidOperationException(); } } }")]
    public Task Stays_silent_where_callers_know_or_never_see_it(string markup) => Run(markup);

    [Fact]
    public async Task Is_off_until_it_is_asked_for() =>
        Assert.Empty(await new AnalyzerTest<DocExceptionAnalyzer> { TestCode = "public class C {\n/// <summary>Sells.</summary>\npublic void M() { throw new System.TimeoutException(); } }" }.DiagnosticsAsync());

    private static Task Run(string markup) => new AnalyzerTest<DocExceptionAnalyzer> { TestCode = markup, EditorConfig = "dotnet_diagnostic.RG1107.severity = warning" }.RunAsync();
}
