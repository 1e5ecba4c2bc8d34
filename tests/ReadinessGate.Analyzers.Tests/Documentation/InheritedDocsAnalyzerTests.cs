using Microsoft.CodeAnalysis;
using ReadinessGate.Analyzers.Documentation;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Documentation;

public sealed class InheritedDocsAnalyzerTests
{
    [Theory]
    [InlineData("public class C {\n/// <[|inheritdoc|]/>\npublic void M() { } }"), InlineData("/// <[|inheritdoc|]/>\npublic class C { }"), InlineData("/// <[|inheritdoc|] />\npublic struct S { }"), InlineData("/// <[|inheritdoc|]></inheritdoc>\npublic record R(int A);")]
    [InlineData("/// <[|inheritdoc|]/>\npublic enum E { A }"), InlineData("/// <[|inheritdoc|]/>\npublic delegate void D();"), InlineData("/// <[|inheritdoc|]/>\npublic record struct R(int A);"), InlineData("public class C {\n/// <[|inheritdoc|]/>\npublic int F; }")]
    [InlineData("public class C : System.Exception {\n/// <[|inheritdoc|]/>\npublic C(int code) { } }"), InlineData("public class C : System.IDisposable { public void Dispose() { }\n/// <[|inheritdoc|]/>\npublic void Dispose(bool all) { } }")]
    [InlineData("public interface I { void M(); }\npublic class C : I {\n/// <[|inheritdoc|]/>\npublic void M() { } }"), InlineData("public class B {\n/// <[|inheritdoc|]/>\npublic virtual int P => 1; }\npublic class C : B {\n/// <[|inheritdoc|]/>\npublic override int P => 2; }")]
    public Task Reports_an_heir_without_inheritance(string markup) => BothModes(markup);

    [Theory]
    [InlineData("public class C : System.IDisposable {\n/// <inheritdoc/>\npublic void Dispose() { }\n/// <inheritdoc/>\npublic override string ToString() => \"\"; }"), InlineData("/// <inheritdoc/>\npublic class C : System.Exception {\n/// <inheritdoc/>\npublic C(string message) : base(message) { } }")]
    [InlineData("public interface I {\n/// <summary>Sells.</summary>\nvoid M(); }\npublic class B : I {\n/// <inheritdoc/>\npublic virtual void M() { } }\npublic class C : B {\n/// <inheritdoc/>\npublic override void M() { } }")]
    [InlineData("public class C {\n/// <inheritdoc cref=\"N\"/>\npublic void M() { } void N() { } }"), InlineData("public class C {\n/// <inheritdoc path='/a'/>\npublic void M() { } }"), InlineData("/// <inheritdoc/>\npublic record R(int A) : System.IDisposable { void System.IDisposable.Dispose() { } }")]
    [InlineData("public interface I<T> {\n/// <summary>Sells.</summary>\nT P { get; }\n/// <summary>Sold.</summary>\nevent System.Action E; }\npublic class C : I<int> {\n/// <inheritdoc/>\npublic int P => 1;\n/// <inheritdoc/>\npublic event System.Action E; }")]
    [InlineData("public interface I {\n/** <summary>Sells.</summary> */ void M(); }\npublic partial class C : I { public partial void M(); }\npublic partial class C {\n/// <inheritdoc/>\npublic partial void M() { } }")]
    [InlineData("public class C {\n/// <inheritdoc/>\n/// <summary>Sells.</summary>\npublic C(int a) { } }"), InlineData("/// <inheritdoc/>\npublic partial class C { }\n/// <summary>Sells.</summary>\npublic partial class C { }")]
    [InlineData("class C {\n/// <inheritdoc/>\npublic void M() { } }"), InlineData("public class C {\n/// <summary>Like <c><inheritdoc/></c>.</summary>\npublic void M() { } }")]
    public Task Stays_silent_where_there_is_something_to_inherit(string markup) => BothModes(markup);

    [Fact]
    public async Task Applications_are_not_judged() =>
        Assert.Empty(await new AnalyzerTest<InheritedDocsAnalyzer> { TestCode = "public class C {\n/// <inheritdoc/>\npublic static void Main() { } }", OutputKind = OutputKind.ConsoleApplication }.DiagnosticsAsync());

    private static async Task BothModes(string markup)
    {
        foreach (var mode in new[] { DocumentationMode.None, DocumentationMode.Diagnose })
            await new AnalyzerTest<InheritedDocsAnalyzer> { TestCode = markup, DocumentationMode = mode }.RunAsync();
    }
}
