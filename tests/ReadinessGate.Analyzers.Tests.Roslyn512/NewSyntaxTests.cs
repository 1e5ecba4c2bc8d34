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
}
