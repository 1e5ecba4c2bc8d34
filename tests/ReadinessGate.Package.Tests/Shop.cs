using System.Xml.Linq;

namespace ReadinessGate.Package.Tests;

/// <summary>The small systems that the tests gate: a library of nine lines, four of which the tests run.</summary>
public static class Shop
{
    /// <summary>Four of nine lines run, one of two branches, one of two methods.</summary>
    public const string Cart = """
        namespace Shop;

        /// <summary>Sums.</summary>
        public class Cart
        {
            /// <summary>Used.</summary>
            public int Total(int a, int b)
            {
                if (a > 10)
                    return a + b;
                return a - b;
            }

            /// <summary>Not used.</summary>
            public int Unused(int x)
            {
                var y = x * 2;
                return y + 1;
            }
        }
        """;

    private const string XunitTest = "using Xunit; public class CartTests { [Fact] public void Adds() => Assert.Equal(13, new Shop.Cart().Total(11, 2)); }";
    private const string MsTestTest = "using Microsoft.VisualStudio.TestTools.UnitTesting; [TestClass] public class CartTests { [TestMethod] public void Adds() => Assert.AreEqual(13, new Shop.Cart().Total(11, 2)); }";
    private const string NUnitTest = "using NUnit.Framework; public class CartTests { [Test] public void Adds() => Assert.That(new Shop.Cart().Total(11, 2), Is.EqualTo(13)); }";

    private const string Sdk = """<PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />""";
    private const string Adapter = """<PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />""";

    /// <summary>xUnit v2 in VSTest mode.</summary>
    public static readonly Kind XunitV2 = new($"""{Sdk}{Adapter}<PackageReference Include="xunit" Version="2.9.3" />""", XunitTest);

    /// <summary>xUnit v3 in VSTest mode.</summary>
    public static readonly Kind XunitV3 = new($"""{Sdk}<PackageReference Include="xunit.runner.visualstudio" Version="4.0.1" /><PackageReference Include="xunit.v3" Version="3.2.2" />""", XunitTest, "<OutputType>Exe</OutputType>");

    /// <summary>MSTest in VSTest mode.</summary>
    public static readonly Kind MsTest = new($"""{Sdk}<PackageReference Include="MSTest.TestFramework" Version="4.5.2" /><PackageReference Include="MSTest.TestAdapter" Version="4.5.2" />""", MsTestTest);

    /// <summary>NUnit in VSTest mode.</summary>
    public static readonly Kind NUnit = new($"""{Sdk}<PackageReference Include="NUnit" Version="4.6.1" /><PackageReference Include="NUnit3TestAdapter" Version="6.3.1" />""", NUnitTest);

    /// <summary>xUnit v3 in Microsoft.Testing.Platform mode.</summary>
    public static readonly Kind XunitV3Mtp = new("""<PackageReference Include="xunit.v3" Version="3.2.2" />""", XunitTest, "<OutputType>Exe</OutputType><UseMicrosoftTestingPlatformRunner>true</UseMicrosoftTestingPlatformRunner>");

    /// <summary>MSTest in Microsoft.Testing.Platform mode.</summary>
    public static readonly Kind MsTestMtp = new("""<PackageReference Include="MSTest.TestFramework" Version="4.5.2" /><PackageReference Include="MSTest.TestAdapter" Version="4.5.2" />""", MsTestTest, "<OutputType>Exe</OutputType><EnableMSTestRunner>true</EnableMSTestRunner>");

    /// <summary>NUnit in Microsoft.Testing.Platform mode.</summary>
    public static readonly Kind NUnitMtp = new("""<PackageReference Include="NUnit" Version="4.6.1" /><PackageReference Include="NUnit3TestAdapter" Version="6.3.1" />""", NUnitTest, "<OutputType>Exe</OutputType><EnableNUnitRunner>true</EnableNUnitRunner>");

    /// <summary>coverlet as a data collector.</summary>
    public const string Collector = """<PackageReference Include="coverlet.collector" Version="8.0.1" />""";

    /// <summary>coverlet inside MSBuild.</summary>
    public const string CoverletMsBuild = """<PackageReference Include="coverlet.msbuild" Version="6.0.0" />""";

    /// <summary>Adds a library.</summary>
    public static Workspace WithLibrary(this Workspace workspace, string name = "Shop", string source = Cart, string properties = "", string frameworks = "net10.0", bool gated = true) => workspace
        .With($"src/{name}/{name}.csproj", Project(frameworks, properties, "", gated))
        .With($"src/{name}/Cart.cs", source);

    /// <summary>Adds a test project.</summary>
    public static Workspace WithTests(this Workspace workspace, Kind kind, string packages = Collector, string name = "Shop.Tests", string? source = null, string properties = "", string frameworks = "net10.0", string library = "Shop") => workspace
        .With($"tests/{name}/{name}.csproj", Project(frameworks, kind.Properties + properties, kind.Packages + packages + $"""<ProjectReference Include="../../src/{library}/{library}.csproj" />"""))
        .With($"tests/{name}/CartTests.cs", source ?? kind.Test);

    /// <summary>Adds a web app with a secret in its settings, and its tests.</summary>
    public static Workspace WithWebApp(this Workspace workspace) => workspace
        .With("src/Web/Web.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
              <ItemGroup><PackageReference Include="ReadinessGate" Version="{PackedPackage.Version}" PrivateAssets="all" /></ItemGroup>
            </Project>
            """)
        .With("src/Web/Program.cs", """
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapGet("/", () => Greeting.Text);
            app.Run();

            public static class Greeting { public static string Text => "hello"; }
            """)
        .With("src/Web/appsettings.json", """{ "Payments": { "ApiKey": "q8Zr41LmT0vXw92KsBd7" }, "Logging": { "LogLevel": { "Default": "Information" } } }""")
        .WithTests(XunitV2, source: "using Xunit; public class WebTests { [Fact] public void Greets() => Assert.Equal(\"hello\", Greeting.Text); }", library: "Web");

    /// <summary>Adds a solution over all projects.</summary>
    public static Workspace WithSolution(this Workspace workspace, string name = "Shop.slnx")
    {
        var projects = Directory.EnumerateFiles(workspace.Folder, "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(workspace.Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal).ToArray();
        if (name.EndsWith(".slnx", StringComparison.Ordinal))
            return workspace.With(name, new XElement("Solution", projects.GroupBy(SystemOf).Select((system, index) =>
                system.Key.Length == 0 ? (object)system.Select(Entry) : new XElement("Folder", new XAttribute("Name", $"/{index}/"), system.Select(Entry)))).ToString());
        workspace.Dotnet("new", "sln", "--name", Path.GetFileNameWithoutExtension(name), "--format", "sln").Exits(0);
        workspace.Dotnet(["sln", "add", .. projects]).Exits(0);
        return workspace;
    }

    /// <summary>The smallest system: a library, a test project, a policy.</summary>
    public static Workspace Small(string name, string? policy = null, Kind? kind = null, string packages = Collector)
    {
        var workspace = new Workspace(name).WithLibrary().WithTests(kind ?? XunitV2, packages).WithSolution();
        return policy is null ? workspace : workspace.With("readiness.json", policy);
    }

    // Projects of one name are told apart by their solution folder.
    private static string SystemOf(string project) => project[..Math.Max(0, Math.Max(project.LastIndexOf("/src/", StringComparison.Ordinal), project.LastIndexOf("/tests/", StringComparison.Ordinal)))];

    private static XElement Entry(string project) => new("Project", new XAttribute("Path", project));

    private static string Project(string frameworks, string properties, string items, bool gated = true) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <{(frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework")}>{frameworks}</{(frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework")}>
            <LangVersion>latest</LangVersion>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {(gated ? $"""<PackageReference Include="ReadinessGate" Version="{PackedPackage.Version}" PrivateAssets="all" />""" : "")}
            {items}
          </ItemGroup>
        </Project>
        """;
}

/// <summary>A kind of test project.</summary>
/// <param name="Packages">Its package references.</param>
/// <param name="Test">One passing test.</param>
/// <param name="Properties">Its properties.</param>
public sealed record Kind(string Packages, string Test, string Properties = "");
