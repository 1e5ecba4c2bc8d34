using Microsoft.CodeAnalysis;
using ReadinessGate.Analyzers.Documentation;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Documentation;

public sealed class PublicApiDocsAnalyzerTests
{
    [Theory]
    [InlineData("public class [|C|] { public C([|int x|]) { } }")]
    [InlineData("public class [|C|] { public int [|P|] { get; set; } public int [|F|], [|G|]; public event System.Action [|E|] { add { } remove { } } public void [|M|]() { } protected void [|N|]() { } }")]
    [InlineData("public enum [|E|] { [|A|] }"), InlineData("public delegate void [|D|]();"), InlineData("public interface [|I|] { void [|M|](); }"), InlineData("public record [|R|](int A);")]
    [InlineData("public struct [|S|] { public static S operator [|+|](S a, S b) => a; public static implicit operator [|int|](S a) => 0; public int [|this|][int i] => 0; }")]
    [InlineData("public class [|C|] { protected internal class [|D|] { public void [|M|]() { } } }")]
    public async Task Reports_each_undocumented_member(string markup)
    {
        var code = markup.Replace("[|int x|]", "int x", StringComparison.Ordinal).Replace("public C(", "public [|C|](", StringComparison.Ordinal);
        await BothModes(code);
    }

    [Theory]
    [InlineData("/// <summary>Sells.</summary>\npublic class C {\n/** <summary>Sells.</summary> */ public void M() { } }")]
    [InlineData("/// <summary>\n/// Sells.\n/// </summary>\n[System.Obsolete]\npublic class C { }")]
    [InlineData("/// <inheritdoc/>\npublic class C { }"), InlineData("/// <inheritdoc cref=\"System.Object\"></inheritdoc>\npublic class C { }"), InlineData("/// <include file='a' path='b'/>\npublic class C { }"), InlineData("/// <see cref=\"System.Object\"/>\npublic class C { }")]
    [InlineData("/// <summary>Sells.</summary>\npublic partial class C { } public partial class C { }")]
    [InlineData("/// <summary>Sells.</summary>\npublic record R(int A) {\n/// <summary>Two.</summary>\n public int B; }")]
    [InlineData("/// <summary>Sells.</summary>\npublic enum E {\n/// <summary>First.</summary>\n A }")]
    public Task A_comment_that_says_something_counts(string code) => BothModes(code);

    [Theory]
    [InlineData("/// <summary></summary>\npublic class [|C|] { }"), InlineData("// Sells.\npublic class [|C|] { }"), InlineData("//// Sells.\npublic class [|C|] { }"), InlineData("/* Sells. */\npublic class [|C|] { }"), InlineData("/*** Sells. */\npublic class [|C|] { }"), InlineData("///\npublic class [|C|] { }"), InlineData("/// <summary>\n/// </summary>\n/// <remarks/>\npublic class [|C|] { }")]
    public Task A_comment_that_says_nothing_does_not_count(string code) => BothModes(code);

    [Theory]
    [InlineData("class C { public void M() { } }"), InlineData("/// <summary>Sells.</summary>\npublic class C { void M() { } internal void N() { } private protected void O() { } int f; }")]
    [InlineData("/// <summary>Sells.</summary>\npublic sealed class C { protected void M() { } }"), InlineData("/// <summary>Sells.</summary>\npublic class C : System.IDisposable { public override string ToString() => \"\"; void System.IDisposable.Dispose() { } ~C() { } static C() { } }")]
    [InlineData("namespace N;"), InlineData("/// <summary>Sells.</summary>\npublic static class C { }"), InlineData("class C { public class D { public int F; } }"), InlineData("file class C { public int F; }")]
    public Task What_others_cannot_use_or_find_described_elsewhere_needs_none(string code) => BothModes(code);

    [Fact]
    public Task A_partial_method_is_documented_at_either_part() =>
        Verify<PublicApiDocsAnalyzer>.AnalyzerAsync(
            "/// <summary>Sells.</summary>\npublic partial class C { public partial int A(); public partial int [|B|](); }\npublic partial class C {\n/// <summary>One.</summary>\n public partial int A() => 1; public partial int B() => 2; }");

    [Theory]
    [InlineData(OutputKind.DynamicallyLinkedLibrary, "build_property.IsTestProject = true"), InlineData(OutputKind.ConsoleApplication, ""), InlineData(OutputKind.DynamicallyLinkedLibrary, "build_property.IsPackable = false")]
    public async Task Tests_applications_and_unpacked_libraries_are_not_judged(OutputKind kind, string config)
    {
        var test = new AnalyzerTest<PublicApiDocsAnalyzer> { TestCode = "public class C { static void Main() { } }", OutputKind = kind, GlobalConfig = config };
        Assert.Empty(await test.DiagnosticsAsync());
    }

    [Fact]
    public Task Setting_the_scope_turns_it_on_in_an_unpacked_library() =>
        new AnalyzerTest<PublicApiDocsAnalyzer> { TestCode = "public class [|C|] { }", GlobalConfig = "build_property.IsPackable = false", EditorConfig = "readinessgate.docs.scope = public" }.RunAsync();

    [Theory]
    [InlineData("internal", "class [|C|] { int f; public class [|D|] { } private protected void [|M|]() { } }"), InlineData("pubic", "class C { }"), InlineData("pubic", "public class [|C|] { protected int [|F|]; }")]
    [InlineData("public", "public class [|C|] { protected int F; protected class D { public int G; } }"), InlineData("Protected", "public class [|C|] { protected int [|F|]; internal int G; }")]
    public Task The_scope_says_how_visible_a_member_has_to_be(string scope, string code) =>
        new AnalyzerTest<PublicApiDocsAnalyzer> { TestCode = code, EditorConfig = "readinessgate.docs.scope = " + scope }.RunAsync();

    [Theory]
    [InlineData("readinessgate.docs.packable_only = true\nreadinessgate.docs.scope = public", false), InlineData("readinessgate.docs.packable_only = false", true)]
    [InlineData("readinessgate.docs.packable_only = yes", false), InlineData("readinessgate.docs.packable_only = yes\nreadinessgate.docs.scope = public", true)]
    public async Task An_option_says_whether_unpacked_libraries_are_judged(string config, bool isJudged) =>
        Assert.Equal(isJudged, (await new AnalyzerTest<PublicApiDocsAnalyzer> { TestCode = "public class C { }", GlobalConfig = "build_property.IsPackable = false", EditorConfig = config }.DiagnosticsAsync()).Any());

    [Theory, InlineData("Test.g.cs", ""), InlineData("Test.cs", "// <auto-generated/>\n")]
    public Task Generated_code_is_not_judged(string name, string head) =>
        new AnalyzerTest<PublicApiDocsAnalyzer> { TestCode = "", Sources = { (name, head + "public class C { }") } }.RunAsync();

    [Fact]
    public Task A_half_generated_type_is_reported_where_it_is_written() =>
        new AnalyzerTest<PublicApiDocsAnalyzer> { TestCode = "public partial class [|C|] { }", Sources = { ("A.g.cs", "public partial class C { public int F; }") } }.RunAsync();

    private static async Task BothModes(string markup)
    {
        foreach (var mode in new[] { DocumentationMode.None, DocumentationMode.Parse, DocumentationMode.Diagnose })
            await new AnalyzerTest<PublicApiDocsAnalyzer> { TestCode = markup, DocumentationMode = mode }.RunAsync();
    }
}
