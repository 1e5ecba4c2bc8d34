using Microsoft.CodeAnalysis;
using ReadinessGate.Analyzers.CodeHygiene;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.CodeHygiene;

public sealed class UntypedApiAnalyzerTests
{
    [Theory]
    [InlineData("public class C { public [|object|] M([|dynamic|] a, [|object|]? b) => a; protected [|object|] P { get; set; } public readonly [|dynamic|] F; public C([|object|] a) { } public [|object|] this[[|object|] i] => i; }")]
    [InlineData("public delegate [|object|] D(int a);"), InlineData("public record R([|object|] A);"), InlineData("public interface I { System.Collections.Generic.List<[|dynamic|]> M(); }"), InlineData("using System; public class C { public void M([|Object|] a, ref [|object|] b) { } }")]
    public Task Reports_an_open_type(string markup) => Run(markup);

    [Theory]
    [InlineData("public class C { public override bool Equals(object o) => true; public static new bool Equals(object a, object b) => true; public override int GetHashCode() => 0; }"), InlineData("class C { public object M(object a) => a; }"), InlineData("public class C { internal object M(object a) => a; private object F; }")]
    [InlineData("public class C : System.IComparable, System.ICloneable { public int CompareTo(object o) => 0; public object Clone() => this; }"), InlineData("public class C { public void On(object sender, System.EventArgs e) { } public void M(object state) { } public object SyncRoot => this; } public delegate void D(object source, System.EventArgs e);")]
    [InlineData("public class C<T> where T : class { public object[] M(params object[] args) => args; public System.Collections.Generic.List<object> L; public void N() { object o = 1; dynamic d = o; } }"), InlineData("public class CAttribute : System.Attribute { public CAttribute(object value) { } }"), InlineData("public class C { public static implicit operator string(C c) => \"object dynamic\"; }")]
    [InlineData("public class Object { public Object M(Object dynamic) => dynamic; }")]
    public Task Stays_silent_where_custom_or_contract_asks_for_it(string markup) => Run(markup);

    [Theory, InlineData(OutputKind.ConsoleApplication, ""), InlineData(OutputKind.DynamicallyLinkedLibrary, "build_property.IsTestProject = true")]
    public async Task Applications_and_tests_have_no_public_API(OutputKind kind, string config) => Assert.Empty(await new AnalyzerTest<UntypedApiAnalyzer>
    {
        TestCode = "public class C { public static void Main() { } public object M() => 1; }", OutputKind = kind, GlobalConfig = config, EditorConfig = "dotnet_diagnostic.RG1010.severity = warning",
    }.DiagnosticsAsync());

    [Fact]
    public async Task Is_off_until_it_is_asked_for() => Assert.Empty(await new AnalyzerTest<UntypedApiAnalyzer> { TestCode = "public class C { public object M() => 1; }" }.DiagnosticsAsync());

    private static Task Run(string markup) => new AnalyzerTest<UntypedApiAnalyzer> { TestCode = markup, EditorConfig = "dotnet_diagnostic.RG1010.severity = warning" }.RunAsync();
}
