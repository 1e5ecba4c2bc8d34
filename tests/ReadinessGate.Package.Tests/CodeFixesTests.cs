using System.Collections;
using System.Runtime.Loader;

namespace ReadinessGate.Package.Tests;

public sealed class CodeFixesTests
{
    private const string Stale = """
        namespace Shop;

        /// <summary>Sums.</summary>
        public static class Sum
        {
            /// <summary>Adds.</summary>
            /// <param name="gone">What was.</param>
            public static int Of(int a) => a;
        }
        """;

    [Fact]
    public void The_compiler_loads_the_package_and_an_editor_applies_its_fixes()
    {
        var workspace = new Workspace("fixes").WithLibrary(source: Stale);
        var build = workspace.Dotnet("build", "src/Shop").Exits(0);
        Assert.All(new[] { "AD0001", "CS8032", "CS8033", "CS8034" }, id => Assert.DoesNotContain(id, build.Output, StringComparison.Ordinal));

        // The SDK's formatter looks for fixes where an editor does: beside the analyzers that the project got.
        workspace.Dotnet("format", "analyzers", "src/Shop/Shop.csproj", "--diagnostics", "RG1102", "--severity", "info", "--no-restore").Exits(0);
        Assert.Equal(Stale.Replace("    /// <param name=\"gone\">What was.</param>\n", "", StringComparison.Ordinal), workspace.Read("src/Shop/Cart.cs"));

        var sdk = workspace.Dotnet("msbuild", "src/Shop", "-getProperty:MSBuildBinPath").Exits(0).Output.Trim();
        FixesAreForRules(Path.Combine(PackedPackage.Extracted, "analyzers", "dotnet", "cs"), Path.Combine(sdk, "DotnetTools", "dotnet-format"));
    }

    private static void FixesAreForRules(string package, string editor)
    {
        var context = new AssemblyLoadContext("editor");
        context.Resolving += (_, name) => new[] { package, editor }.Select(folder => Path.Combine(folder, name.Name + ".dll")).FirstOrDefault(File.Exists) is { } path ? context.LoadFromAssemblyPath(path) : null;
        var fixes = Types(context, package, "ReadinessGate.CodeFixes.dll", "ExportCodeFixProviderAttribute").Select(fix => (fix.Name, Ids: Values(fix, "FixableDiagnosticIds").Cast<string>().ToArray())).ToArray();
        var rules = Types(context, package, "ReadinessGate.Analyzers.dll", "DiagnosticAnalyzerAttribute").SelectMany(rule => Values(rule, "SupportedDiagnostics")).Select(rule => (string)rule.GetType().GetProperty("Id")!.GetValue(rule)!).ToHashSet(StringComparer.Ordinal);
        Assert.Contains("StaleDocFix", fixes.Select(fix => fix.Name));
        Assert.All(fixes, fix => Assert.NotEmpty(fix.Ids));
        Assert.All(fixes, fix => Assert.Empty(fix.Ids.Except(rules)));
    }

    private static IEnumerable<Type> Types(AssemblyLoadContext context, string folder, string assembly, string attribute) =>
        context.LoadFromAssemblyPath(Path.Combine(folder, assembly)).GetTypes().Where(type => !type.IsAbstract && type.GetCustomAttributes(false).Any(mark => mark.GetType().Name == attribute));

    private static IEnumerable<object> Values(Type type, string property) =>
        ((IEnumerable)type.GetProperty(property)!.GetValue(Activator.CreateInstance(type))!).Cast<object>();
}
