using ReadinessGate.Analyzers.CodeHygiene;
using ReadinessGate.Analyzers.Documentation;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests;

/// <summary>Syntax that the oldest compiler, against which the rules are built, does not know.</summary>
public sealed class NewSyntaxTests
{
    [Theory]
    [InlineData("public class [|C|](int a) { int b = a; }"), InlineData("public class [|C|];"), InlineData("/// <summary>Sells.</summary>\npublic struct S(int a) { int b = a; }")]
    [InlineData("/// <summary>Sells.</summary>\npublic static class C {\nextension(string s) {\npublic int [|Words|]() => 1;\n/// <summary>One.</summary>\npublic int Lines => 1; } }")]
    [InlineData("/// <summary>Sells.</summary>\npublic partial class C {\n/// <summary>One.</summary>\npublic partial int P { get; }\npublic partial int [|Q|] { get; }\npublic partial int R { get; }\n }\npublic partial class C { public partial int P => 1; public partial int Q => 1;\n/// <summary>Three.</summary>\npublic partial int R => 1; }")]
    [InlineData("/// <summary>Sells.</summary>\npublic partial class C { public partial event System.Action [|E|]; }\npublic partial class C { public partial event System.Action E { add { } remove { } } }")]
    public Task Public_members_are_judged_once(string markup) => Verify<PublicApiDocsAnalyzer>.AnalyzerAsync(markup);

    [Theory]
    [InlineData("static class C { extension(string s) { public int Words() => [|throw new System.NotImplementedException()|]; } }"), InlineData("class C { int P { get => field; set => [|throw new System.NotImplementedException()|]; } }")]
    public Task Unimplemented_members_are_found(string markup) => Verify<NotImplementedAnalyzer>.AnalyzerAsync(markup);

    [Theory]
    [InlineData("/// <param name=\"a\">One.</param>\npublic class C(int a, int [|b|]) {\n/// <summary>Of <paramref name=\"a\"/> and <paramref name=\"[|c|]\"/>.</summary>\n/// <typeparam name=\"[|T|]\">None.</typeparam>\npublic int M() => a + b; }")]
    [InlineData("/// <param name=\"a\">One.</param>\npublic partial class C { }\npublic partial class C(int a) { int b = a; }")]
    [InlineData("public static class C {\n/// <param name=\"s\">Text.</param>\n/// <param name=\"[|t|]\">Text.</param>\nextension(string s) {\n/// <summary>Of <paramref name=\"s\"/>.</summary>\n/// <param name=\"s\">Text.</param>\n/// <param name=\"[|x|]\">None.</param>\npublic int Words(int [|least|]) => least; } }")]
    [InlineData("public partial class C {\n/// <param name=\"[|b|]\">None.</param>\npublic partial C(int a); public partial C(int a) { } }"), InlineData("public static class C { extension(string) {\n/// <[|returns|]>None.</returns>\npublic static void M() { } } }")]
    public Task Documentation_is_compared_with_new_signatures(string markup) => Verify<DocDriftAnalyzer>.AnalyzerAsync(markup);

    [Theory]
    [InlineData("public static class C { extension(string s) {\n/// <[|inheritdoc|]/>\npublic int Words => 1; } }"), InlineData("/// <[|inheritdoc|]/>\npublic class C(int a) { int b = a; }"), InlineData("public interface I {\n/// <summary>One.</summary>\nint P { get; } }\npublic partial class C : I {\n/// <inheritdoc/>\npublic partial int P { get; } }\npublic partial class C { public partial int P => 1; }")]
    public Task Inheritance_is_followed_in_new_members(string markup) => Verify<InheritedDocsAnalyzer>.AnalyzerAsync(markup);

    [Fact]
    public Task Names_of_new_members_are_compared_with_their_documentation() =>
        Verify<DocRestatementAnalyzer>.AnalyzerAsync("public static class C { extension(string s) {\n/// <[|summary|]>Gets the words.</summary>\npublic int Words => 1; } }\n/// <[|summary|]>The shop.</summary>\npublic class Shop(int a) { int b = a; }");
}
