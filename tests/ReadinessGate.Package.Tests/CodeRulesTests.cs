namespace ReadinessGate.Package.Tests;

public sealed class CodeRulesTests(GreenRepository green)
{
    private const string Unfinished = """
        namespace Shop;

        /// <summary>Not finished.</summary>
        public static class Later
        {
            // TODO: write it
            /// <summary>Not finished.</summary>
            public static int Never() => throw new System.NotImplementedException();
        }
        """;

    [Fact]
    public void A_rule_without_accepted_findings_is_an_error_in_every_build_and_passes_without_a_log()
    {
        var workspace = Shop.Small("maxzero", """{ "rules": { /* none */ "RG1004": { "max": 0 } } }""").With("src/Shop/Later.cs", Unfinished);
        var build = workspace.Dotnet("build").Exits(1);
        Assert.Contains(build.Findings, line => line.Contains("Later.cs(8,34): error RG1004: ", StringComparison.Ordinal));
        workspace.Edit("src/Shop/Later.cs", "throw new System.NotImplementedException()", "3");
        workspace.Dotnet("test").Exits(0);
        Assert.Equal("READY", workspace.Verdict);

        // Silenced, it is no longer known that nothing is there.
        workspace.With(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.RG1004.severity = none\n").Edit("src/Shop/Later.cs", "3;", "4;");
        workspace.Dotnet("test").Exits(1);
        Assert.Equal("INCOMPLETE", workspace.Verdict);
        workspace.Dotnet("build", "-t:ReadinessGate").Exits(1);
        Assert.Equal("inconclusive", workspace.OutcomeOf("RG1004"));
    }

    [Fact]
    public void What_the_baseline_accepts_is_no_error_where_none_is_and_moves_with_its_file()
    {
        var workspace = Shop.Small("baseline", """{ "rules": { "RG1004": { "max": 0 } } }""").With("src/Shop/Later.cs", Unfinished);
        workspace.Dotnet("build").Exits(1);
        workspace.Dotnet("build", "-p:ReadinessGateUpdateBaseline=true").Exits(0);
        Assert.Contains("RG1004 1 finding accepted", workspace.Readiness("baseline", "--accept", "RG1004", "--because", "comes with release 2").Exits(0).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(workspace.Dotnet("build").Exits(0).Findings, line => line.Contains("RG1004", StringComparison.Ordinal));
        workspace.Dotnet("build", "-t:ReadinessGate").Exits(0);
        Assert.Equal(("READY", "pass"), (workspace.Verdict, workspace.OutcomeOf("RG1004")));

        File.Move(Path.Combine(workspace.Folder, "src/Shop/Later.cs"), Path.Combine(workspace.Folder, "src/Shop/Soon.cs"));
        workspace.Dotnet("build").Exits(0);
        workspace.Edit("src/Shop/Soon.cs", "public static int Never()", "public static int Ever() => throw new System.NotImplementedException();\n    /// <summary>Not finished.</summary>\n    public static int Never()");
        Assert.Contains("Soon.cs(8,33): error RG1004: ", Assert.Single(workspace.Dotnet("build").Exits(1).Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Accepted_findings_of_others_are_hidden_by_an_assembly_that_is_there_only_then()
    {
        var workspace = new Workspace("others").WithLibrary(properties: "<Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>").WithSolution().With("readiness.json", """{ "warnings": { "max": 0 } }""").With("src/Shop/Old.cs", """
            namespace Shop;

            /// <summary>Older.</summary>
            public static class Old
            {
                /// <summary>Counts.</summary>
                public static int Length(string? text) => text.Length;

                /// <summary>Tries.</summary>
                public static void Try()
                {
                    try { Length(null); }
                    catch (System.Exception problem) { throw problem; }
                }
            }
            """);
        string[] Shown(params string[] more) => [.. workspace.Dotnet(["build", .. more]).Output.Split('\n').Where(line => line.Contains(" CS8602: ", StringComparison.Ordinal) || line.Contains(" CA2200: ", StringComparison.Ordinal)).Select(line => line.Split("Old.cs")[1].Split(": ")[0] + line.Split(": ")[1]).Distinct().Order(StringComparer.Ordinal)];
        bool IsLoaded() => workspace.Dotnet("msbuild", "src/Shop", "-getItem:Analyzer").Exits(0).Output.Contains("ReadinessGate.Suppressors.dll", StringComparison.Ordinal);
        Assert.Equal(["(13,44)error CA2200", "(7,47)error CS8602"], Shown());
        Assert.False(IsLoaded());
        workspace.Dotnet("build", "-p:ReadinessGateUpdateBaseline=true", "-p:TreatWarningsAsErrors=false").Exits(0);
        Assert.Contains("CA2200 1 finding accepted\nCS8602 1 finding accepted\n", workspace.Readiness("baseline", "--accept", "CS8602", "--accept", "CA2200", "--because", "comes with release 2").Exits(0).Output, StringComparison.Ordinal);

        Assert.Empty(Shown());
        Assert.True(IsLoaded());
        workspace.Dotnet("build", "-t:ReadinessGate").Exits(0);
        Assert.Equal("READY", workspace.Verdict);
        workspace.Edit("src/Shop/Old.cs", "/// <summary>Tries.", "/// <summary>Counts.</summary>\n    public static int Size(string? text) => text.Length;\n\n    /// <summary>Tries.");
        Assert.Equal(["(10,45)error CS8602"], Shown());

        workspace.Edit("src/Shop/Old.cs", "text.Length", "0");
        workspace.Edit("src/Shop/Old.cs", "(System.Exception problem) { throw problem; }", "(System.Exception) { throw; }");
        workspace.Dotnet("build", "-t:ReadinessGate").Exits(0);
        Assert.Contains("readiness.baseline.json: 0 findings accepted (were 2)", workspace.Readiness("baseline").Exits(0).Output, StringComparison.Ordinal);
        workspace.Dotnet("build").Exits(0);
        Assert.False(IsLoaded());
    }

    [Fact]
    public void A_limit_above_zero_is_counted_from_the_compilers_log()
    {
        var workspace = Shop.Small("counted", """{ "rules": { "RG1001": { "max": 1 }, "RG1004": { "max": 0 } } }""").With("src/Shop/Later.cs", Unfinished.Replace("throw new System.NotImplementedException()", "3", StringComparison.Ordinal));
        workspace.Dotnet("build").Exits(0);
        workspace.Readiness("verify").Exits(1);
        Assert.Equal("pending", workspace.OutcomeOf("RG1001"));
        workspace.Dotnet("build", "-t:ReadinessGate").Exits(0);
        Assert.Equal("READY", workspace.Verdict);
        workspace.Edit("src/Shop/Later.cs", "// TODO: write it", "// TODO: write it\n    // TODO: and this");
        var over = workspace.Dotnet("build", "-t:ReadinessGate").Exits(1);
        Assert.Contains("readiness.json(1,33): error RG1001: 2 findings of RG1001 (Each TODO names its issue), accepted 1; worst: src/Shop/Later.cs(6,8), src/Shop/Later.cs(7,8)", over.Findings);
    }

    [Fact]
    public void The_users_own_error_log_is_kept_and_read()
    {
        var workspace = new Workspace("errorlog").WithLibrary(properties: "<ErrorLog>$(MSBuildProjectDirectory)/mine.sarif,version=2.1</ErrorLog>").WithTests(Shop.XunitV2, properties: "<ErrorLog>$(MSBuildProjectDirectory)/mine.sarif</ErrorLog>").WithSolution().With("readiness.json", """{ "rules": { "RG1001": { "max": 1 } } }""").With("src/Shop/Later.cs", Unfinished);
        workspace.Dotnet("build").Exits(0);
        Assert.True(workspace.Has("src/Shop/mine.sarif"));
        workspace.Readiness("verify").Exits(0);
        Assert.Equal("READY", workspace.Verdict);
    }

    [Fact]
    public void NoWarn_without_a_reason_is_found_in_the_files_of_the_system_and_counted_once()
    {
        var workspace = green.After("suppressed");
        Assert.Equal(
            [
                "Directory.Build.targets(4,6): warning RG0110: CS0649 is suppressed without a reason.",
                "src/Shop/Shop.csproj(5,6): warning RG0110: CS0169 is suppressed without a reason.",
            ],
            green.FindingsIn("suppressed").Select(line => line.Replace(workspace.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/').Split(" Fix: ")[0]).Order(StringComparer.Ordinal));
        Assert.Equal("pass", workspace.OutcomeOf("RG0110"));
    }

    [Fact]
    public void A_credential_in_settings_is_a_warning_and_a_providers_secret_an_error()
    {
        var workspace = Shop.Small("secrets").With("src/Shop/appsettings.json", """
            {
              "ConnectionStrings": { "Main": "Server=db;User Id=app;Password=kR7#vPq2mZ9x" }
            }
            """);
        var build = workspace.Dotnet("build").Exits(0);
        Assert.Contains(build.Findings, line => line.Contains("appsettings.json(2,", StringComparison.Ordinal) && line.Contains("warning RG1205: value of 'ConnectionStrings:Main' looks like a real password (redacted, ", StringComparison.Ordinal));
        Assert.DoesNotContain("kR7#vPq2mZ9x", build.Output, StringComparison.Ordinal);
        var token = "AKIA" + "Q3EGRIHKX5T7ZLMN";
        workspace.With("src/Shop/Key.cs", $"internal static class Key {{ internal const string Id = \"{token}\"; }}");
        var secret = workspace.Dotnet("build").Exits(1);
        Assert.Contains(secret.Findings, line => line.Contains("error RG1201: ", StringComparison.Ordinal));
        Assert.DoesNotContain(token, secret.Output, StringComparison.Ordinal);
    }
}
