using ReadinessGate.Analyzers.CodeHygiene;
using ReadinessGate.Analyzers.Tests.Verification;

namespace ReadinessGate.Analyzers.Tests.CodeHygiene;

public sealed class SuppressionReasonAnalyzerTests
{
    private const string Using = "using System.Diagnostics.CodeAnalysis; ";

    [Theory]
    [InlineData("[|#pragma warning disable CS0168|]\nclass C { }\n#pragma warning restore CS0168")]
    [InlineData("class C\n{\n    [|# pragma warning disable CA1031, 0168|] \n    int _i = 1;\n}")]
    [InlineData("[|#pragma warning disable|] //\nclass C { }")]
    [InlineData("// A reason, but further away.\n\n[|#pragma warning disable CS0168|]\nclass C { }")]
    [InlineData("#pragma warning disable CS0168 // a reason\nclass C { }\n[|#pragma warning disable CS0169|]")]
    public Task Reports_a_pragma_without_a_comment(string markup) => Verify<SuppressionReasonAnalyzer>.AnalyzerAsync(markup);

    [Theory]
    [InlineData("#pragma warning disable CS0168 // the pattern needs a name\nclass C { }")]
    [InlineData("// The pattern needs a name.\n#pragma warning disable CS0168\n#pragma warning disable CS0169\nclass C { }")]
    [InlineData("/* The pattern\n   needs a name. */\n#pragma warning disable CS0168\nclass C { }")]
    [InlineData("#pragma warning restore CS0168\nclass C { string S = \"#pragma warning disable CS0168\"; } // #pragma warning disable")]
    [InlineData("#if NEVER\n#pragma warning disable CS0168\n#endif\n#pragma checksum \"a.cs\" \"{406EA660-64CF-4C82-B6F0-42D48172A799}\" \"ab\"\nclass C { }")]
    [InlineData("class C { string S = \"\"\"\n    #pragma warning disable CS0168\n    \"\"\"; int pragma; }")]
    public Task Stays_silent_on_a_pragma_with_a_comment_and_on_other_text(string markup) => Verify<SuppressionReasonAnalyzer>.AnalyzerAsync(markup);

    [Theory]
    [InlineData("[[|SuppressMessage(\"Design\", \"CA1031\")|]] class C { }")]
    [InlineData("class C { [method: [|SuppressMessage(\"Design\", \"CA1031:Catch\", Justification = \"<Pending>\")|]] void M() { } }")]
    [InlineData("class C { const string None = \" \"; [[|SuppressMessageAttribute(\"Design\", \"CA1031\", Justification = None)|]] int P => 1; }")]
    [InlineData("record R([property: [|UnconditionalSuppressMessage(\"Trimming\", \"IL2026\")|]] int I);")]
    public Task Reports_an_attribute_without_a_justification(string markup) => Verify<SuppressionReasonAnalyzer>.AnalyzerAsync(Using + markup);

    [Theory]
    [InlineData("[SuppressMessage(\"Design\", \"CA1031\", Justification = \"a plug-in must not end the host\")] class C { }")]
    [InlineData("[UnconditionalSuppressMessage(\"Trimming - Ignore since obsolete\", \"IL2026\")] class C { }")]
    [InlineData("class Own { public class SuppressMessageAttribute : System.Attribute { } } [Own.SuppressMessage] class C { void SuppressMessage() { } }")]
    public Task Stays_silent_on_a_justification_and_on_other_attributes(string markup) => Verify<SuppressionReasonAnalyzer>.AnalyzerAsync(Using + markup);

    [Theory]
    [InlineData("Shop.csproj", "<Project><PropertyGroup><[|NoWarn|]>CS1591</NoWarn></PropertyGroup></Project>")]
    [InlineData("Directory.Build.props", "<?xml version=\"1.0\"?>\r\n<Project>\r\n  <PropertyGroup Condition=\"'$(A)' == ''\">\r\n    <[|nowarn|]>\r\n      $(NoWarn);\r\n      CA1031\r\n    </nowarn>\r\n  </PropertyGroup>\r\n</Project>")]
    [InlineData("Directory.Packages.props", "<Project><ItemGroup>\n  <PackageVersion Include=\"A\" [|NoWarn|]='NU1605' />\n</ItemGroup></Project>")]
    [InlineData("Directory.Build.targets", "<Project><ItemGroup><ProjectReference Include=\"a\"><[|NoWarn|]><![CDATA[NU1702]]></NoWarn></ProjectReference></ItemGroup></Project>")]
    [InlineData("Shop.csproj", "<Project>\n  <!-- Far away. -->\n\n  <PropertyGroup>\n    <TargetFramework>net10.0</TargetFramework> <!-- of the other -->\n    <[|NoWarn|]>CS1591</NoWarn>\n  </PropertyGroup> <!-- the end -->\n</Project>")]
    [InlineData("Shop.csproj", "<Project>\n  <!-- About the group and what stands first in it. -->\n  <PropertyGroup>\n    <LangVersion>latest</LangVersion>\n    <[|NoWarn|]>CS1591</NoWarn>\n    <!-- -->\n    <[|NoWarn|]>CS1592</NoWarn>\n  </PropertyGroup>\n</Project>")]
    [InlineData("Shop.csproj", "<Project>\n<PropertyGroup>\n<NoWarn>CS1591</NoWarn> <!-- of this one -->\n<[|NoWarn|]>CS1592</NoWarn>\n</PropertyGroup></Project>")]
    public Task Reports_NoWarn_without_a_comment(string name, string markup) => Verify<SuppressionReasonAnalyzer>.SettingsAsync(name, markup);

    [Theory]
    [InlineData("<Project>\n  <PropertyGroup>\n    <!-- Nobody calls this API but us. -->\n    <NoWarn>CS1591</NoWarn>\n    <NoWarn>CS1573</NoWarn>\n  </PropertyGroup>\n</Project>")]
    [InlineData("<Project>\n  <PropertyGroup>\n    <!-- Nobody calls this API\n         but us. -->\n    <NoWarn>CS1591</NoWarn>\n  </PropertyGroup>\n</Project>")]
    [InlineData("<Project>\n  <PropertyGroup>\n    <NoWarn>CS1591</NoWarn> <!-- nobody calls this API but us -->\n    <NoWarn>CS1573<!-- nor this --></NoWarn>\n    <!-- nor --> <NoWarn>CS1572</NoWarn>\n  </PropertyGroup>\n</Project>")]
    [InlineData("<Project>\n  <!-- Nobody calls this API but us. -->\n  <PropertyGroup>\n    <NoWarn>CS1591</NoWarn>\n  </PropertyGroup>\n</Project>")]
    [InlineData("<Project>\n  <ItemGroup>\n    <!-- They run on every framework. -->\n    <PackageReference Include=\"A\"\n      NoWarn=\"NU1701\" />\n    <PackageReference Include=\"B\" NoWarn=\"NU1701\" />\n    <PackageReference Include=\"C\" NoWarn=\"NU1701\"\n    /> <!-- too -->\n    <!-- And this. -->\n    <PackageReference Include=\"D\">\n      <NoWarn>NU1701</NoWarn>\n    </PackageReference>\n    <P Include=\"E\"><NoWarn>NU1701</NoWarn></P> <!-- too -->\n  </ItemGroup>\n</Project>")]
    public Task Stays_silent_on_NoWarn_with_a_comment(string text) => Verify<SuppressionReasonAnalyzer>.SettingsAsync("Shop.csproj", text);

    [Theory]
    [InlineData("Shop.csproj", "<Project><PropertyGroup><NoWarn>$(NoWarn);1701;1702</NoWarn><NoWarn /><NoWarn> </NoWarn><NoWarn>$([System.String]::Copy('CS1591'));@(Ids);%(Id.Meta)</NoWarn></PropertyGroup></Project>")]
    [InlineData("Shop.csproj", "<Project><!-- <NoWarn>CS1591</NoWarn> --><PropertyGroup><WarningsNotAsErrors>CS1591</WarningsNotAsErrors></PropertyGroup><Target Name='T'><Csc NoWarn='$(NoWarn)' /><Message Text='NoWarn' /></Target></Project>")]
    [InlineData("Other.props", "<Project><PropertyGroup><NoWarn>CS1591</NoWarn></PropertyGroup></Project>"), InlineData("web.config", "<c><NoWarn>CS1591</NoWarn></c>")]
    public Task Stays_silent_on_NoWarn_that_adds_nothing_and_in_other_files(string name, string text) => Verify<SuppressionReasonAnalyzer>.SettingsAsync(name, text);

    [Theory]
    [InlineData("<Project><PropertyGroup><[|NoWarn|]>CS1591</NoWarn><Oops></PropertyGroup>"), InlineData("NoWarn"), InlineData("<NoWarn>CS1591"), InlineData("<Project NoWarn="), InlineData("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><P><NoWarn>&e;</NoWarn></P>")]
    [InlineData("<P><NoWarn>$(A;CS1591</NoWarn></P>"), InlineData("<P>\0<NoWarn>CS1591</NoWarn></P>"), InlineData("<P><NoWarn>CS1591))</NoWarn></P>")]
    public Task A_broken_project_file_is_read_as_far_as_it_goes(string markup) => Verify<SuppressionReasonAnalyzer>.SettingsAsync("Shop.csproj", markup);

    [Fact]
    public async Task Names_what_NoWarn_suppresses_at_line_and_column()
    {
        var test = new AnalyzerTest<SuppressionReasonAnalyzer> { TestCode = "", AdditionalFiles = { ("Shop.csproj", "<Project>\n  <PropertyGroup>\n    <NoWarn>$(NoWarn);CS1591, xUnit1004 CS1591;1701</NoWarn>\n  </PropertyGroup>\n</Project>") } };
        var finding = Assert.Single(await test.DiagnosticsAsync());
        Assert.Equal("CS1591, xUnit1004 is suppressed without a reason. Fix: remove the suppression, or say why the warning is wrong here.", finding.GetMessage());
        Assert.Equal("/project/Shop.csproj: (2,5)-(2,11)", finding.Location.GetLineSpan().ToString());
    }

    [Fact]
    public Task Generated_code_is_not_judged() => Verify<SuppressionReasonAnalyzer>.AnalyzerAsync("// <auto-generated/>\n\n#pragma warning disable CS0168\nclass C { }");

    [Fact]
    public async Task Names_what_is_suppressed() => Assert.StartsWith(
        "CA1031, CS0168 is suppressed",
        Assert.Single(await new AnalyzerTest<SuppressionReasonAnalyzer> { TestCode = "#pragma warning disable CA1031, CS0168\nclass C { }" }.DiagnosticsAsync()).GetMessage(),
        StringComparison.Ordinal);
}
