namespace ReadinessGate.Package.Tests;

public sealed class ChecklistTests
{
    [Fact]
    public void What_is_written_wrongly_shows_once_in_the_project_of_the_root_and_nowhere_else()
    {
        var workspace = new Workspace("checklist").WithLibrary()
            .With("readiness.json", """{ "checklist": { "signOff": { "engineering": ["Ana"] }, "path": "READY.md" }, "risks": { "path": "RISKS.md" } }""")
            .With("READY.md", "# Ready\n\n- [x] Built <!-- id:a owner:@ana -->\n")
            .With("READINESS.md", "- [y] not the checklist of this system\n")
            .With("System.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks><EnableDefaultItems>false</EnableDefaultItems><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>
                  <ItemGroup><AdditionalFiles Include="READINESS.md" /><PackageReference Include="ReadinessGate" Version="{PackedPackage.Version}" PrivateAssets="all" /></ItemGroup>
                </Project>
                """)
            .WithSolution();
        Assert.DoesNotContain(workspace.Dotnet("build", "Shop.slnx", "-warnaserror").Exits(0).Findings, line => line.Contains("RG7090", StringComparison.Ordinal));

        // The checklist alone is edited: it is an input of one compilation.
        workspace.Edit("READY.md", "owner:", "ownr:");
        var build = workspace.Dotnet("build", "Shop.slnx", "--no-restore", "-warnaserror").Exits(0);
        var finding = Path.Combine(workspace.Folder, "READY.md") + "(3,23): warning RG7090: unknown attribute 'ownr'; did you mean 'owner'?. Fix: use one of ";
        var shown = Assert.Single(build.Output.Split("Build succeeded")[0].Split('\n'), line => line.Contains(" RG7090: ", StringComparison.Ordinal));
        Assert.StartsWith(finding, shown, StringComparison.Ordinal);
        Assert.EndsWith("System.csproj::TargetFramework=netstandard2.0]", shown, StringComparison.Ordinal);

        Assert.Empty(workspace.Dotnet("build", "src/Shop", "--no-restore", "--no-incremental").Exits(0).Findings);
        var role = workspace.Dotnet("build", "src/Shop", "--no-restore", "-p:ReadinessGateRole=repository").Exits(0);
        Assert.StartsWith(finding, Assert.Single(role.Findings), StringComparison.Ordinal);

        workspace.Readiness("verify").Exits(1);
        Assert.Equal("fail", workspace.OutcomeOf("RG7090"));
    }
}
