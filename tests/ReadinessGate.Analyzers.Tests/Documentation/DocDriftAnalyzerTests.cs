using Microsoft.CodeAnalysis;
using ReadinessGate.Analyzers.Documentation;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Documentation;

public sealed class DocDriftAnalyzerTests
{
    [Theory]
    [InlineData("public class C {\n/// <summary>Sells.</summary>\n/// <param name=\"[|old|]\">The price.</param>\npublic void M(int price) { } }")]
    [InlineData("public class C {\n/** <summary>Sells.</summary>\n * <param name='[|old|]'>The price.</param> */\npublic void M() { } }")]
    [InlineData("/// <typeparam name=\"[|T|]\">Goods.</typeparam>\npublic class C<U> { }"), InlineData("/// <summary>Sells <typeparamref name=\"[|T|]\"/>.</summary>\n/// <typeparam name=\"U\">Goods.</typeparam>\npublic delegate void D<U>();")]
    [InlineData("public class C {\n/// <summary>Sells for <paramref name=\"[|cost|]\"/>.</summary>\npublic void M(int price) { } }")]
    [InlineData("public class C {\n/// <param name=\"a\">One.</param>\n/// <param name=\"[|a|]\">Two.</param>\npublic C(int a) { } }")]
    [InlineData("public class C {\n/// <param name=\"a\">One.</param>\npublic int this[int a, int [|b|]] => a; }"), InlineData("/// <typeparam name=\"A\">One.</typeparam>\npublic interface I<A, [|B|]> { }")]
    [InlineData("/// <summary>Sells.</summary>\n/// <param name=\"A\">One.</param>\npublic record R(int A, int [|B|]);"), InlineData("/// <param name=\"[|c|]\">One.</param>\npublic record struct R(int A);")]
    [InlineData("public class C {\n/// <param name=\"a\">One.</param>\npublic static C operator +(C a, C [|b|]) => a; }")]
    [InlineData("public class C {\n/// <[|returns|]>One.</returns>\npublic void M() { } }"), InlineData("public class C {\n/// <[|returns|]>One.</returns>\npublic C() { } }"), InlineData("/// <[|returns|]>One.</returns>\npublic delegate void D();")]
    [InlineData("public partial class C { public partial int M(int a);\n/// <param name=\"[|b|]\">One.</param>\npublic partial int M(int a) => a; }")]
    public Task Reports_what_does_not_fit(string markup) => BothModes(markup);

    [Theory]
    [InlineData("public class C {\n/// <summary>Sells at <paramref name=\"price\"/>.</summary>\n/// <param name=\"price\">In cents.</param>\n/// <returns>The rest.</returns>\npublic int M<T>(int price) => price; }")]
    [InlineData("public class C {\n/// <summary>Sells.</summary>\npublic void M(int price, int amount) { } }"), InlineData("public class C {\n/// <inheritdoc/>\n/// <param name=\"a\">One.</param>\npublic void M(int a, int b) { } }")]
    [InlineData("public class C {\n/// <include file='d.xml' path='d'/>\n/// <param name=\"a\">One.</param>\npublic void M(int a, int b) { } }"), InlineData("public class C {\n/// <param name=\"class\">One.</param>\npublic void M(int @class) { } }")]
    [InlineData("using System.Runtime.CompilerServices; public class C {\n/// <param name=\"a\">One.</param>\npublic void M(int a, System.Threading.CancellationToken t, [CallerMemberName] string n = \"\") { } }")]
    [InlineData("public class C {\n/// <summary>Set from <paramref name=\"value\"/>.</summary>\npublic int P { get; set; } }"), InlineData("public class C<T> {\n/// <summary>Of <typeparamref name=\"T\"/>.</summary>\npublic class D {\n/// <summary>Of <typeparamref name=\"T\"/>.</summary>\npublic void M() { } } }")]
    [InlineData("public class C {\n/// <example><code><param name=\"x\"/><returns/></code></example>\npublic void M() { } }"), InlineData("public static class C {\n/// <param name=\"b\">One.</param>\npublic static void M(this int a, int b) { } }"), InlineData("public class C {\n/// <returns>When it is done.</returns>\npublic async System.Threading.Tasks.Task M() { await System.Threading.Tasks.Task.Yield(); } }")]
    [InlineData("public class C { void M() {\n/// <param name=\"x\">One.</param>\nvoid L(int y) { } } }"), InlineData("public class C {\n// <param name=\"x\">One.</param>\npublic void M() { } string s = \"<param name='x'>\"; }")]
    [InlineData("public class C {\n/// <param>One.</param>\n/// <param name=\"\">Two.</param>\npublic void M(int a) { } }"), InlineData("/// <typeparam name=\"T\">Goods.</typeparam>\npublic partial class C<T> { }\npublic partial class C<T> { }")]
    public Task Stays_silent_where_it_fits(string markup) => BothModes(markup);

    [Theory]
    [InlineData("public class C {\n/// <exception cref=\"[|GoneException|]\">Never.</exception>\npublic void M() { } }")]
    [InlineData("namespace N; public class C {\n/** <summary>Runs.</summary>\n * <exception cref='[|System.GoneException|]'/> */\npublic int P { get; set; } }")]
    [InlineData("/// <summary>Runs.</summary>\n/// <exception cref=\"[|ArgumentException|]\">Without its namespace.</exception>\npublic delegate void D();")]
    [InlineData("public interface I {\n/// <exception cref=\"System.Exception\">Always.</exception>\n/// <exception cref=\"[|Gone.It|]\">Never.</exception>\nvoid M(); }")]
    [InlineData("public class C {\n/// <exception cref=\"[|TGone|]\">Never.</exception>\npublic void M<T>() { } }")]
    public Task Reports_an_exception_that_does_not_exist(string markup) => BothModes(markup);

    [Theory]
    [InlineData("using System; using Bad = System.ArgumentException; public class C {\n/// <exception cref=\"ArgumentNullException\">A.</exception>\n/// <exception cref=\"System.IO.IOException\">B.</exception>\n/// <exception cref=\"Bad\">C.</exception>\npublic void M() { } }")]
    [InlineData("using System; public class C {\n/// <exception cref=\"E\">A.</exception>\n/// <exception cref=\"TE\">B.</exception>\npublic void M<TE>() where TE : Exception { }\nclass E : Exception { } }")]
    [InlineData("using System;\n/// <exception cref=\"E\">Nested.</exception>\n/// <exception cref=\"TE\">Its own.</exception>\npublic class C<TE> { public class E : Exception { }\n/// <exception cref=\"TE\">Of the type.</exception>\npublic void M() { } }")]
    [InlineData("public class B { private class E : System.Exception { } } public class C : B {\n/// <exception cref=\"E\">Out of reach.</exception>\n/// <exception cref=\"Throw\">A method.</exception>\npublic void M() { }\nvoid Throw() { } }")]
    [InlineData("public class C {\n/// <exception cref=\"T:Some.Other\">A.</exception>\n/// <exception cref=\"!:Other\">B.</exception>\n/// <exception cref=\"Other{T}\">C.</exception>\n/// <exception cref=\"Other(int)\">D.</exception>\n/// <exception cref=\"\">E.</exception>\n/// <exception>F.</exception>\npublic void M() { } }")]
    [InlineData("namespace N { public class Bad : System.Exception { } } namespace N.M { public class C {\n/// <exception cref=\"Bad\">A.</exception>\n/// <exception cref=\"N.Bad\">B.</exception>\npublic C() { } } }"), InlineData("public class C {\n/// <example><code><exception cref=\"Gone\"/></code></example>\npublic void M() { } }")]
    [InlineData("using System; public record R(int A) {\n/// <exception cref=\"Exception\">A.</exception>\npublic event Action E { add { } remove { } }\n/// <exception cref=\"Exception\">A.</exception>\npublic static R operator +(R a, R b) => a; } /// <exception cref=\"Exception\">A.</exception>\npublic record struct S(int A);")]
    public Task Stays_silent_on_an_exception_that_means_something(string markup) => BothModes(markup);

    [Theory]
    [InlineData("public class C {\n/// <summary>a < b & c <param name=\"a\"> <<>> </nothing>\npublic void M(int a) { } }"), InlineData("public class C {\n/// <param name=\"a\npublic void M(int a) { } }")]
    [InlineData("public class C {\n/// <![CDATA[ <param name=\"x\"> \npublic void M(int a) { } }"), InlineData("public class C {\n/// <!-- <param name=\"x\"> --> <? <param name=\"y\"> ?> <\npublic void M(int a) { } }")]
    public Task Broken_XML_is_read_as_far_as_it_goes(string markup) => BothModes(markup);

    [Theory, InlineData("class C {", "public"), InlineData("public class C { class D { }", "private"), InlineData("public class C {", "internal")]
    public Task What_nobody_outside_sees_is_not_judged(string type, string access) =>
        BothModes($"{type}\n/// <param name=\"x\">One.</param>\n{access} void M() {{ }} }}");

    [Theory, InlineData(OutputKind.ConsoleApplication, ""), InlineData(OutputKind.DynamicallyLinkedLibrary, "build_property.IsTestProject = true"), InlineData(OutputKind.DynamicallyLinkedLibrary, "build_property.IsPackable = false")]
    public async Task Applications_tests_and_unpacked_libraries_are_not_judged(OutputKind kind, string config) =>
        Assert.Empty(await new AnalyzerTest<DocDriftAnalyzer> { TestCode = "public class C { static void Main() { }\n/// <param name=\"x\">One.</param>\npublic void M() { } }", OutputKind = kind, GlobalConfig = config }.DiagnosticsAsync());

    [Fact]
    public Task The_scope_may_reach_what_is_internal() => new AnalyzerTest<DocDriftAnalyzer>
    {
        TestCode = "class C {\n/// <param name=\"[|x|]\">One.</param>\ninternal void M() { } }", GlobalConfig = "build_property.IsPackable = false", EditorConfig = "readinessgate.docs.scope = internal",
    }.RunAsync();

    [Fact]
    public Task Generated_code_is_not_judged() =>
        new AnalyzerTest<DocDriftAnalyzer> { TestCode = "", Sources = { ("A.g.cs", "public class C {\n/// <param name=\"x\">One.</param>\npublic void M() { } }") } }.RunAsync();

    [Theory]
    [InlineData("/// <param name=\"x\">One.</param>", "stale-param", "x", "the documentation of 'C.M(int)' describes the parameter 'x', which does not exist. Fix: give the tag the name of a parameter or remove it.")]
    [InlineData("/// <returns>One.</returns>", "stale-returns", "", "the documentation of 'C.M(int)' describes a result, and there is none. Fix: remove the tag.")]
    [InlineData("/// <exception cref='Gone'>One.</exception>", "stale-exception", "Gone", "the documentation of 'C.M(int)' describes the exception 'Gone', which does not exist. Fix: name the type that is thrown or remove the tag.")]
    public async Task A_finding_says_what_it_is(string comment, string kind, string name, string message)
    {
        var finding = Assert.Single(await new AnalyzerTest<DocDriftAnalyzer> { TestCode = $"public class C {{\n{comment}\npublic void M(int a) {{ }} }}" }.DiagnosticsAsync());
        Assert.Equal((kind, name, message), (finding.Properties["kind"], finding.Properties["name"], finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static async Task BothModes(string markup)
    {
        foreach (var mode in new[] { DocumentationMode.None, DocumentationMode.Parse, DocumentationMode.Diagnose })
            await new AnalyzerTest<DocDriftAnalyzer> { TestCode = markup, DocumentationMode = mode }.RunAsync();
    }
}
