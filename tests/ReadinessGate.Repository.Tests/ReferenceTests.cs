using System.Xml.Linq;

namespace ReadinessGate.Repository.Tests;

public sealed class ReferenceTests
{
    private static readonly string[] ForeignToEngine = ["Microsoft.Build", "Microsoft.CodeAnalysis", "Spectre.Console", "System.CommandLine"];

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["ReadinessGate.Secrets"] = [],
        ["ReadinessGate.Analyzers"] = ["ReadinessGate.Secrets"],
        ["ReadinessGate.Suppressors"] = [],
        ["ReadinessGate.CodeFixes"] = ["ReadinessGate.Analyzers"],
        ["ReadinessGate.Engine"] = ["ReadinessGate.Secrets"],
        ["ReadinessGate.MSBuild"] = [],
        ["ReadinessGate.Tool"] = ["ReadinessGate.Engine"],
    };

    public static TheoryData<string> Projects =>
        [.. Repository.Tracked.Where(path => path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".csproj", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Projects))]
    public void A_project_references_only_what_its_room_allows(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        Assert.True(Allowed.TryGetValue(name, out var allowed), $"state in {nameof(ReferenceTests)} what {name} may reference");
        Assert.Empty(Includes(path, "ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Replace('\\', '/'))).Except(allowed!));
    }

    [Fact]
    public void Secrets_need_no_package() => Assert.Empty(Includes("src/ReadinessGate.Secrets/ReadinessGate.Secrets.csproj", "PackageReference"));

    [Theory, InlineData("Analyzers"), InlineData("Suppressors")]
    public void Analyzers_need_only_Roslyn(string name) => Assert.All(
        Includes($"src/ReadinessGate.{name}/ReadinessGate.{name}.csproj", "PackageReference"),
        package => Assert.StartsWith("Microsoft.CodeAnalysis.", package, StringComparison.Ordinal));

    [Fact]
    public void The_engine_knows_no_build_no_console_and_no_compiler()
    {
        var packages = Includes("src/ReadinessGate.Engine/ReadinessGate.Engine.csproj", "PackageReference");
        var assemblies = typeof(Gate).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!).ToArray();
        Assert.NotEmpty(assemblies);
        Assert.DoesNotContain(packages.Concat(assemblies), name => ForeignToEngine.Any(foreign => name.StartsWith(foreign, StringComparison.Ordinal)) || name == "System.Console");
    }

    private static string[] Includes(string project, string item) =>
        [.. XDocument.Load(Repository.FullPath(project)).Descendants(item).Select(element => element.Attribute("Include")!.Value)];
}
