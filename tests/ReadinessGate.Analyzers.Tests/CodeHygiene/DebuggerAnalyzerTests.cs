using ReadinessGate.Analyzers.CodeHygiene;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.CodeHygiene;

public sealed class DebuggerAnalyzerTests
{
    [Theory]
    [InlineData("using System.Diagnostics; class C { void M() { [|Debugger.Launch()|]; [|Debugger.Break()|]; } }")]
    [InlineData("class C { bool M() => [|System.Diagnostics.Debugger.Launch()|]; }")]
    [InlineData("using static System.Diagnostics.Debugger; class C { void M() { [|Break()|]; } }")]
    [InlineData("using D = System.Diagnostics.Debugger; class C { void M() { if (M2()) [|D.Break()|]; } bool M2() => true; }")]
    [InlineData("#define RELEASE\nclass C { void M() {\n#if !DEBUG\n[|System.Diagnostics.Debugger.Break()|];\n#endif\n} }")]
    [InlineData("#define DEBUG\nclass C { void M() {\n#if DEBUG\n#endif\n[|System.Diagnostics.Debugger.Break()|];\n} }")]
    [InlineData("class C { void M() {\n#if DEBUG\n#else\n[|System.Diagnostics.Debugger.Break()|];\n#endif\n} }")]
    public Task Reports_a_call_of_the_debugger(string markup) => Verify<DebuggerAnalyzer>.AnalyzerAsync(markup);

    [Theory]
    [InlineData("class C { void Launch() { } void Break() { } void M() { Launch(); Break(); while (true) break; } }")]
    [InlineData("class C { string Break = \"Debugger.Break()\"; // Debugger.Launch()\n }")]
    [InlineData("#define DEBUG\nclass C { void M() {\n#if DEBUG && !RELEASE\nSystem.Diagnostics.Debugger.Launch();\n#endif\n} }")]
    [InlineData("#define DEBUG\nclass C { void M() {\n#if NEVER\n#elif DEBUG\nSystem.Diagnostics.Debugger.Launch();\n#endif\n} }")]
    [InlineData("class C { [System.Diagnostics.Conditional(\"DEBUG\")] static void M() { System.Diagnostics.Debugger.Break(); } }")]
    [InlineData("using System.Diagnostics; class C { void M() { if (Debugger.IsAttached) Debugger.Break(); } }")]
    [InlineData("class C { string M() => nameof(System.Diagnostics.Debugger.Break); }")]
    public Task Stays_silent_where_only_debugging_is_meant(string markup) => Verify<DebuggerAnalyzer>.AnalyzerAsync(markup);
}
