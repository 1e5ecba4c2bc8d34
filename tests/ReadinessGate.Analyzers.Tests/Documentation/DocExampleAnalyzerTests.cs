using ReadinessGate.Analyzers.Documentation;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Documentation;

public sealed class DocExampleAnalyzerTests
{
    [Theory]
    [InlineData("/// <summary>Sells.</summary>\npublic class [|C|] { public void M() { } public void N() { } }"), InlineData("/// <summary>Sells.</summary>\npublic interface [|I|] { void M(); }")]
    [InlineData("/// <summary>Sells.</summary>\npublic partial class [|C|] { }\npublic partial class C { public void M() { } }"), InlineData("/// <summary>Sells.</summary>\npublic class [|C|] { public void M() { var s = \"<example>\"; } }")]
    public Task Reports_a_type_once(string markup) => Run(markup);

    [Theory]
    [InlineData("/// <summary>Sells.</summary>\n/// <example>new C().M()</example>\npublic class C { public void M() { } }"), InlineData("/// <summary>Sells.</summary>\npublic class C {\n/// <code>M()</code>\npublic void M() { } }")]
    [InlineData("/// <summary>Sells.</summary>\npublic class C { public int P { get; set; } public override string ToString() => \"\"; }"), InlineData("/// <summary>Sells.</summary>\npublic record R(int A);"), InlineData("public class C { public void M() { } }")]
    [InlineData("/// <summary>Fails.</summary>\npublic class C : System.Exception { public void M() { } }"), InlineData("/// <inheritdoc/>\npublic class C : System.Collections.ArrayList { public void M() { } }"), InlineData("/// <summary>Sells.</summary>\nclass C { public void M() { } }"), InlineData("/// <summary>Sells.</summary>\npublic class C { internal void M() { } }")]
    public Task Stays_silent_where_none_is_needed(string markup) => Run(markup);

    [Fact]
    public async Task Is_off_until_it_is_asked_for() =>
        Assert.Empty(await new AnalyzerTest<DocExampleAnalyzer> { TestCode = "/// <summary>Sells.</summary>\npublic class C { public void M() { } }" }.DiagnosticsAsync());

    [Fact]
    public Task A_global_config_may_ask_for_it() =>
        new AnalyzerTest<DocExampleAnalyzer> { TestCode = "/// <summary>Sells.</summary>\npublic class [|C|] { public void M() { } }", GlobalConfig = "dotnet_diagnostic.RG1106.severity = error" }.RunAsync();

    private static Task Run(string markup) => new AnalyzerTest<DocExampleAnalyzer> { TestCode = markup, EditorConfig = "dotnet_diagnostic.RG1106.severity = warning" }.RunAsync();
}
