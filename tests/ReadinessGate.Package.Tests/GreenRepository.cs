namespace ReadinessGate.Package.Tests;

/// <summary>Systems that are READY, so that the command ends with 0.</summary>
public sealed class GreenRepository() : Repository("green", exitCode: 0, repository => ((GreenRepository)repository).Define())
{
    /// <summary>Four of nine lines are run.</summary>
    public const string Policy = """{ "coverage": { "line": 40 } }""";

    /// <summary>Characters that shells, XML, MSBuild and addresses give a meaning to.</summary>
    public const string OddName = "R&D 'c#' +@1";

    private const string AllowingPolicy = """
        {
          "secrets": {
            "allow": [
              { "match": "PaymentsApiKey", "because": "the published key of the sandbox" },
              { "match": "Smtp:Password", "path": "src/Shop/*.json", "because": "the mail catcher of the developers" }
            ]
          }
        }
        """;

    private const string SlowTest = """
        using System.IO; using Xunit;
        public class CartTests
        {
            [Fact] public void Adds()
            {
                File.WriteAllText(Path.Combine(System.AppContext.BaseDirectory, "running"), "");
                if (File.Exists(Path.Combine(System.AppContext.BaseDirectory, "slow")))
                    System.Threading.Thread.Sleep(120000);
                Assert.Equal(13, new Shop.Cart().Total(11, 2));
            }
        }
        """;

    private void Define()
    {
        const string Counted = """{ "coverage": { "line": 40 }, "tests": { "minimum": 1 } }""";
        Add("XunitV2", Counted).WithLibrary().WithTests(Shop.XunitV2).WithSolution();
        Add("XunitV3", Counted).WithLibrary().WithTests(Shop.XunitV3).WithSolution();
        Add("MsTest", Counted).WithLibrary().WithTests(Shop.MsTest).WithSolution();
        Add("NUnit", Counted).WithLibrary().WithTests(Shop.NUnit).WithSolution();
        Add("coverlet.msbuild", Policy).WithLibrary().WithTests(Shop.XunitV2, Shop.CoverletMsBuild).WithSolution();
        Add("no coverlet", Policy).WithLibrary().WithTests(Shop.XunitV2, "").WithSolution();
        Add(OddName, Counted).WithLibrary().WithTests(Shop.XunitV2).WithSolution();
        Add("foreign", Counted).WithLibrary().WithTests(Shop.XunitV2).WithLibrary("Foreign", "namespace Foreign; public class Other { public int One() => 1; }", gated: false).WithSolution();
        Add("web", """{ "coverage": { "line": 10 }, "tests": { "minimum": 1 } }""").WithWebApp().WithSolution();
        Add("allowed", AllowingPolicy).WithLibrary().WithTests(Shop.XunitV2).WithSolution()
            .With("src/Shop/Keys.cs", "namespace Shop; internal static class Keys { internal const string PaymentsApiKey = \"q8Zr41LmT0vXw92KsBd7\"; }")
            .With("src/Shop/appsettings.json", """{ "Smtp": { "Password": "kR7#vPq2mZ9x" } }""");
        // The props of the root belong to no system, the targets to both projects of theirs.
        WithShared("Directory.Build.props", "<Project><PropertyGroup><NoWarn>$(NoWarn);RG9998</NoWarn></PropertyGroup></Project>");
        Add("suppressed", """{ "rules": { "RG0110": { "max": 2 } } }""").WithLibrary(properties: "<NoWarn>$(NoWarn);CS0169</NoWarn>").WithTests(Shop.XunitV2, properties: "<NoWarn>$(NoWarn);CS0414</NoWarn> <!-- set by reflection -->").WithSolution()
            .With(".globalconfig", "is_global = true\ndotnet_diagnostic.RG0110.severity = warning\n")
            .With("Directory.Build.targets", "<Project>\n  <PropertyGroup>\n    <ReadinessGateSarif>true</ReadinessGateSarif>\n    <NoWarn>$(NoWarn);CS0649</NoWarn>\n  </PropertyGroup>\n</Project>\n");
        Add("evidence", Policy).WithLibrary(properties: "<ReadinessGateSarif>true</ReadinessGateSarif>").WithTests(Shop.XunitV2, properties: "<ReadinessGateSarif>true</ReadinessGateSarif>").WithSolution();
        Add("killed", Policy).WithLibrary().WithTests(Shop.XunitV2, Shop.CoverletMsBuild, source: SlowTest).WithSolution();
        Add("deleted", Policy).WithLibrary().WithTests(Shop.XunitV2).WithSolution();
        Add("blocked", Policy).WithLibrary().WithTests(Shop.XunitV2).WithSolution();
        Add("edited", Policy).WithLibrary().WithTests(Shop.XunitV2).WithSolution();
        var commit = Add("commit", Policy).WithLibrary().WithTests(Shop.XunitV2).WithSolution().With(".gitignore", "bin/\nobj/\nartifacts/\n");
        commit.Git("init", "-q");
        commit.Git("add", "-A");
        commit.Git("commit", "-q", "-m", "one");
    }
}
