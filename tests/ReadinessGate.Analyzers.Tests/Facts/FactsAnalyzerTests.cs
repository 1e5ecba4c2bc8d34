using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ReadinessGate.Analyzers.Facts;
using ReadinessGate.Analyzers.Tests.Secrets;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.Facts;

public sealed class FactsAnalyzerTests
{
    [Fact]
    public async Task States_totals_and_one_count_per_rule()
    {
        var facts = await FactsOf(new()
        {
            TestCode = "// TODO\n// TODO again\n/// <summary>Sells.</summary>\npublic class C { public void M() => throw new System.NotImplementedException(); }",
            Sources = { ("B.cs", $"// TODO\nclass D {{ string s = \"{Sample.GitHub}\"; string t = \"{Sample.GitHubWithTypo}\"; }}") },
            AdditionalFiles = { (".env", $"PASSWORD=hunter2\nKEY='{Sample.PemHeader}\n{Sample.PemBody}'") },
        });
        Assert.Equal(
            "count.RG1001=3 count.RG1004=1 count.RG1101=1 count.RG1106=1 count.RG1201=1 count.RG1202=1 count.RG1203=1 count.RG1205=1 documentedMembers=1 off= publicMembers=2 schema=1",
            string.Join(' ', facts.Where(fact => fact.Value != "0").OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => $"{fact.Key}={fact.Value}")));
    }

    [Fact]
    public async Task An_empty_compilation_states_zeros()
    {
        var facts = await FactsOf(new() { TestCode = "" });
        Assert.All(facts.Where(fact => fact.Key.StartsWith("count.", StringComparison.Ordinal)), fact => Assert.Equal("0", fact.Value));
        Assert.Equal(("0", "0", "", "1"), (facts["publicMembers"], facts["documentedMembers"], facts["off"], facts["schema"]));
    }

    [Theory]
    [InlineData("#nullable disable\nclass C { }\n#nullable restore\n#  nullable disable warnings", "2", "0")]
    [InlineData("#nullable enable\n// #nullable disable\n/*\n#nullable disable\n*/class C { string s = \"#nullable disable!\"; }", "0", "0")]
    [InlineData("#if NEVER\n#nullable disable\n#endif\nclass C { }", "0", "0")]
    [InlineData("#region nullable disable\n#endregion\n#pragma warning disable nullable", "0", "0")]
    [InlineData("class C { object a = null!; object b = default(object)!; object M(object[]? x) => x![0]!.ToString()!; }", "0", "5")]
    [InlineData("class C { bool M(bool a, bool b) => !a != !b && a!= b; /* done! */ string s = \"Hello World!\" + $\"{1}!\" + @\"a!\" + \"\"\"raw!\"\"\"; char c = '!'; }", "0", "0")]
    [InlineData("class C { string M(string? s) => $\"{s!.Length}\" + (s ?? \"\")!; System.Collections.Generic.List<int> l = new System.Collections.Generic.List<int> { 1 }!; }", "0", "3")]
    public async Task Counts_where_the_compiler_is_told_not_to_check_for_null(string code, string disabled, string forgiven)
    {
        var facts = await FactsOf(new() { TestCode = code });
        Assert.Equal((disabled, forgiven), (facts["nullableDisabled"], facts["nullForgiving"]));
    }

    [Fact]
    public async Task Counts_in_files_of_any_length()
    {
        var facts = await FactsOf(new() { TestCode = string.Concat(Enumerable.Range(0, 3000).Select(number => $"class C{number} {{ object o = null!; }}\n")) });
        Assert.Equal("3000", facts["nullForgiving"]);
    }

    [Fact]
    public async Task Every_rule_of_the_catalog_is_counted()
    {
        var facts = await FactsOf(new() { TestCode = "" });
        var ids = RuleCatalog.CreateAll().SelectMany(rule => rule.SupportedDiagnostics).Select(rule => "count." + rule.Id);
        Assert.Equal(ids.Order(StringComparer.Ordinal), facts.Keys.Where(key => key.StartsWith("count.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_note_has_no_place_and_is_information()
    {
        var note = Assert.Single(await new AnalyzerTest<FactsAnalyzer> { TestCode = "" }.DiagnosticsAsync());
        Assert.Equal((Location.None, DiagnosticSeverity.Info), (note.Location, note.Severity));
        Assert.Contains(WellKnownDiagnosticTags.CompilationEnd, note.Descriptor.CustomTags);
    }

    [Theory]
    [InlineData("#pragma warning disable RG1001\n// TODO", ""), InlineData("// TODO", "dotnet_diagnostic.RG1001.severity = none"), InlineData("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", \"RG1001\")]\n// TODO", "")]
    public async Task Counts_before_any_suppression(string code, string config) =>
        Assert.Equal("1", (await FactsOf(new() { TestCode = code, EditorConfig = config }))["count.RG1001"]);

    [Theory, InlineData(""), InlineData("dotnet_diagnostic.RG1001.severity = none")]
    public async Task Counts_the_same_beside_the_rules_and_takes_nothing_from_them(string config)
    {
        const string Code = "// TODO\n// FIXME: later\nclass C { string Password = \"Sommer4711!\"; void M() { try { } catch { } } }";
        var files = new ConfigFiles(config, "");
        SyntaxTree[] trees = [Parse(Code, "A.cs"), Parse(Code.Replace("class C", "class D", StringComparison.Ordinal), "B.cs")];
        var compilation = CSharpCompilation.Create("Shop", trees, References.Net, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSyntaxTreeOptionsProvider(files.Severities));
        ImmutableArray<DiagnosticAnalyzer> all = [.. RuleCatalog.CreateAll(), new FactsAnalyzer()];
        var options = new AnalyzerOptions([], files.Options);
        var found = await compilation.WithAnalyzers(all, options).GetAnalyzerDiagnosticsAsync();
        var counts = found.Single(finding => finding.Id == "RG1000").Properties;
        var alone = (await compilation.WithAnalyzers([new FactsAnalyzer()], options).GetAnalyzerDiagnosticsAsync()).Single().Properties;
        Assert.Equal(alone, counts);
        Assert.All(["RG1001", "RG1002", "RG1005", "RG1202"], id => Assert.Equal("2", counts["count." + id]));
        Assert.All(["RG1002", "RG1005", "RG1202"], id => Assert.Equal(2, found.Count(finding => finding.Id == id)));
        Assert.Equal(config.Length == 0 ? 2 : 0, found.Count(finding => finding.Id == "RG1001"));

        static SyntaxTree Parse(string code, string name) => CSharpSyntaxTree.ParseText(code, path: ConfigFiles.Folder + name);
    }

    [Fact]
    public async Task Counts_after_the_options_of_the_rule() =>
        Assert.Equal("0", (await FactsOf(new() { TestCode = "// TODO T9", EditorConfig = "readinessgate.todo.issue_pattern = T9" }))["count.RG1001"]);

    [Theory, InlineData("build_property.IsTestProject = true", "0"), InlineData("build_property.IsPackable = false", "1"), InlineData("", "1")]
    public async Task Public_members_are_those_of_libraries(string config, string expected) =>
        Assert.Equal(expected, (await FactsOf(new() { TestCode = "public class C { }", GlobalConfig = config }))["publicMembers"]);

    [Theory, InlineData("public", "1", "1"), InlineData("protected", "3", "2"), InlineData("internal", "4", "2"), InlineData("typo", "3", "2")]
    public async Task Public_members_are_those_of_the_scope(string scope, string members, string documented)
    {
        var facts = await FactsOf(new()
        {
            TestCode = "/// <summary>Sells.</summary>\npublic class C { protected int F;\n/// <summary>Two.</summary>\nprotected int G; }\nclass D { }",
            EditorConfig = "readinessgate.docs.scope = " + scope,
        });
        Assert.Equal((members, documented), (facts["publicMembers"], facts["documentedMembers"]));
    }

    [Fact]
    public async Task A_rule_that_is_off_by_default_is_counted_and_not_called_off()
    {
        var facts = await FactsOf(new() { TestCode = "/// <summary>Sells.</summary>\npublic class C {\n/// <summary>One.</summary>\npublic object M() => 1; }" });
        Assert.Equal(("1", "1", ""), (facts["count.RG1010"], facts["count.RG1106"], facts["off"]));
    }

    [Theory]
    [InlineData("dotnet_diagnostic.RG1004.severity = none", "", "RG1004"), InlineData("", "dotnet_diagnostic.RG1205.severity = none\ndotnet_diagnostic.RG1001.severity = none", "RG1001,RG1205")]
    [InlineData("dotnet_diagnostic.RG1004.severity = warning", "dotnet_diagnostic.RG1004.severity = none", ""), InlineData("", "dotnet_diagnostic.RG1004.severity = silent", "")]
    [InlineData("dotnet_analyzer_diagnostic.category-Documentation.severity = none", "", "RG1101,RG1102,RG1103,RG1104,RG1105,RG1106,RG1107")]
    public async Task Names_rules_that_configuration_switches_off(string editorConfig, string globalConfig, string expected) =>
        Assert.Equal(expected, (await FactsOf(new() { TestCode = "", EditorConfig = editorConfig, GlobalConfig = globalConfig }))["off"]);

    [Fact]
    public async Task A_rule_that_is_named_stays_on_when_all_others_are_switched_off()
    {
        var others = RuleCatalog.CreateAll().SelectMany(rule => rule.SupportedDiagnostics).Select(rule => rule.Id).Where(id => id != "RG1001").Order(StringComparer.Ordinal);
        var facts = await FactsOf(new() { TestCode = "", EditorConfig = "dotnet_analyzer_diagnostic.severity = none\ndotnet_diagnostic.RG1001.severity = warning" });
        Assert.Equal(string.Join(',', others), facts["off"]);
    }

    [Theory, InlineData(ReportDiagnostic.Suppress, "RG1004"), InlineData(ReportDiagnostic.Warn, ""), InlineData(ReportDiagnostic.Default, "")]
    public async Task Names_rules_that_the_command_line_switches_off(ReportDiagnostic value, string expected) =>
        Assert.Equal(expected, (await FactsOf(new() { TestCode = "", SpecificOptions = { ["RG1004"] = value } }))["off"]);

    [Fact]
    public async Task A_rule_that_is_off_for_some_files_only_is_not_off() =>
        Assert.Equal("", (await FactsOf(new() { TestCode = "", EditorConfig = "[Legacy.cs]\ndotnet_diagnostic.RG1004.severity = none", Sources = { ("Legacy.cs", "") } }))["off"]);

    private static async Task<ImmutableDictionary<string, string?>> FactsOf(AnalyzerTest<FactsAnalyzer> test) => Assert.Single(await test.DiagnosticsAsync()).Properties;
}
