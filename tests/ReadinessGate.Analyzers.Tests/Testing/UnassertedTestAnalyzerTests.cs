using ReadinessGate.Analyzers.Testing;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Testing;

public sealed class UnassertedTestAnalyzerTests
{
    private const string Sut = "class Cart { public static int Add(int i) => i; public static System.Threading.Tasks.Task AddAsync() => null; public int Checkout() => 1; }";

    [Theory]
    [InlineData("using Xunit; class C { [Fact] void [|M|]() { Cart.Add(1); } [Fact] void [|N|]() => Cart.Add(1); [Fact] void [|Empty|]() { } }")]
    [InlineData("using Xunit; class C { [Theory, InlineData(1), InlineData(2)] void [|M|](int i) { var expected = i; Cart.Add(expected); new Cart().Checkout(); } }")]
    [InlineData("using Xunit; using System.Threading.Tasks; class C { [Fact] async Task [|M|]() { await Cart.AddAsync(); } [Fact] Task [|N|]() => Cart.AddAsync(); }")]
    [InlineData("using NUnit.Framework; class C { [Test] public void [|M|]() { Cart.Add(1); } [TestCase(1), TestCase(2)] public void [|N|](int i) { Cart.Add(i); } }")]
    [InlineData("using Microsoft.VisualStudio.TestTools.UnitTesting; class C { [TestMethod] public void [|M|]() { Cart.Add(1); } }")]
    [InlineData("class C { [TUnit.Core.Test] public void [|M|]() { Cart.Add(1); } }")]
    [InlineData("using Xunit; class C { [Fact] void [|M|]() { Act(); void Act() { Run(() => Cart.Add(1)); } } static void Run(System.Action act) => act(); }")]
    [InlineData("using Xunit; partial class C { [Fact] void [|M|]() { Act(); } } partial class C { void Act() => Cart.Add(1); }")]
    [InlineData("using Xunit; record R { [Fact] public void [|M|]() { var text = \"\"\"Assert.True(false)\"\"\"; Cart.Add(text.Length); } }")]
    public Task Reports_a_test_that_only_runs_code(string markup) => Run(markup);

    [Theory]
    [InlineData("using Xunit; class C { [Fact] void M() { Assert.True(true); } [Fact] void N() => Xunit.Assert.True(true); }")]
    [InlineData("using Xunit; using static Xunit.Assert; class C { [Fact] void M() { True(true); } }")]
    [InlineData("using Xunit; class C { [Fact] void M() { Cart.Add(1).ShouldBe(1); } } static class X { public static void ShouldBe(this int i, int j) { } }")]
    [InlineData("using Xunit; class C { Sub _sub = new(); [Fact] void M() { _sub.Received().Add(1); } } class Sub { public Sub Received() => this; public void Add(int i) { } }")]
    [InlineData("using Xunit; class C { [Fact] void M() { if (Cart.Add(1) != 1) throw new System.Exception(); } }")]
    [InlineData("using Xunit; class C { [Fact] void M() { System.Action act = () => Assert.True(true); act(); } [Fact] void N() { Act(); void Act() => Assert.True(true); } }")]
    [InlineData("using Microsoft.VisualStudio.TestTools.UnitTesting; class C { [TestMethod, ExpectedException(typeof(System.Exception))] public void M() { Cart.Add(1); } }")]
    [InlineData("using NUnit.Framework; class C { [TestCase(1, ExpectedResult = 1)] public int M(int i) => Cart.Add(i); }")]
    [InlineData("using Xunit; class C { [Fact] void Add_does_not_throw() => Cart.Add(1); [Fact] void RunsWithoutError() => Cart.Add(1); }")]
    public Task Stays_silent_on_an_assertion(string markup) => Run(markup);

    [Theory]
    [InlineData("using Xunit; class C { [Fact] void M() { Run(1); } void Run(int i) { Deeper(i); } void Deeper(int i) => Assert.True(i == 1); }")]
    [InlineData("using Xunit; using System.Threading.Tasks; class C { [Fact] Task M() => Run(); Task Run() { Assert.True(true); return null; } }")]
    [InlineData("using Xunit; class C : B { [Fact] void M() { Run(); } } class B : A { } class A { protected void Run() => Other.Go(); } static class Other { public static void Go() => Assert.True(true); }")]
    [InlineData("using Xunit; class C { [Fact] void M() { 1.Run(); } } static class E { public static void Run(this int i) { if (i > 0) throw new System.Exception(); } }")]
    [InlineData("using Xunit; class C : System.IDisposable { [Fact] void M() { Cart.Add(1); } public void Dispose() => Assert.True(true); }")]
    [InlineData("using Xunit; abstract class C { [Fact] public void M() { Run(); } protected abstract void Run(); }")]
    [InlineData("using Xunit; class C { [Fact] public void M() { Run(); } protected virtual void Run() { } } class D : C { protected override void Run() => Assert.True(true); }")]
    [InlineData("using Xunit; class C { readonly System.Action<int> _run = i => Assert.True(i == 1); [Fact] void M() { _run(1); } }")]
    [InlineData("using Xunit; class C { [Fact] void M() { Each(One); } void One() => Assert.True(true); void Each(System.Action act) => act(); }")]
    [InlineData("using Xunit; class C { [Fact] void M() { new Scenario(1); } } class Scenario { public Scenario(int i) => Assert.True(i == 1); }")]
    [InlineData("using Xunit; class C { [Fact] void M() { dynamic cart = 1; cart.Go(); } }")]
    public Task Follows_the_methods_of_the_project(string markup) => Run(markup);

    [Theory]
    [InlineData("using Xunit; class C { [Fact(Skip = \"#1\")] void M() { Cart.Add(1); } }")]
    [InlineData("using NUnit.Framework; [Ignore(\"#1\")] class C { [Test] public void M() { } } class D { [Test, Ignore(\"#1\")] public void M() { } [TestCase(1, Ignore = \"#1\")] public void N(int i) { } }")]
    [InlineData("class FactAttribute : System.Attribute { } class C { [Fact] void M() { } void Fact() { } }")]
    [InlineData("using Xunit; abstract class C { [Fact] public abstract void M(); }")]
    public Task Skipped_tests_and_what_is_no_test_are_not_judged(string markup) => Run(markup);

    [Fact]
    public Task Follows_into_other_files() => new AnalyzerTest<UnassertedTestAnalyzer>
    {
        TestCode = "using Xunit; class C : Base { [Fact] void M() { Go(); } [Fact] void [|N|]() { Stay(); } }",
        Sources = { ("Base.cs", "using Xunit; class Base { protected void Go() => Assert.True(true); protected void Stay() { } }"), ("Frameworks.cs", Frameworks.Code) },
    }.RunAsync();

    [Fact]
    public async Task Reports_nothing_where_it_is_off() => Assert.Empty(await new AnalyzerTest<UnassertedTestAnalyzer>
    {
        TestCode = "using Xunit; class C { [Fact] void M() { } }",
        Sources = { ("Frameworks.cs", Frameworks.Code) },
        EditorConfig = "dotnet_diagnostic.RG1303.severity = none",
    }.DiagnosticsAsync());

    private static Task Run(string markup) => new AnalyzerTest<UnassertedTestAnalyzer> { TestCode = markup, Sources = { ("Frameworks.cs", Frameworks.Code), ("Cart.cs", Sut) } }.RunAsync();
}
