namespace ReadinessGate.Carriers;

/// <summary>The systems that the rows test, each made and built once, when its first row asks for it.</summary>
public sealed class Systems
{
    private const string Mtp = """{ "test": { "runner": "Microsoft.Testing.Platform" } }""";
    private const string Counted = """{ "coverage": { "line": 40 }, "tests": { "minimum": 1 } }""";

    // Applications without a report tell no number of tests.
    private const string Uncounted = """{ "coverage": { "line": 40 }, "require": ["RG2010"] }""";

    private readonly Dictionary<string, Workspace> _built = new(StringComparer.Ordinal);

    /// <summary>A system in VSTest mode.</summary>
    /// <param name="packages">What measures its coverage.</param>
    /// <param name="hasFrameworks">True for two target frameworks.</param>
    /// <param name="hasSecond">True for a second test project.</param>
    public Workspace VSTest(string packages, bool hasFrameworks = false, bool hasSecond = false) => Once($"vstest-{packages.Length}{hasFrameworks}{hasSecond}", system =>
    {
        system.WithLibrary(frameworks: hasFrameworks ? "netstandard2.0" : "net10.0");
        foreach (var name in hasSecond ? new[] { "Shop.Tests", "Shop.MoreTests" } : ["Shop.Tests"])
            system.WithTests(Shop.XunitV2, packages, name, Marked(Shop.XunitV2, system), hasFrameworks ? "<RollForward>Major</RollForward>" : "", hasFrameworks ? "net9.0;net10.0" : "net10.0");
        system.With("readiness.json", Counted).With("open.runsettings", RunSettings);
    });

    /// <summary>A system in Microsoft.Testing.Platform mode.</summary>
    /// <param name="kind">Its kind of tests.</param>
    /// <param name="packages">What measures its coverage.</param>
    /// <param name="hasSecond">True for a second test project.</param>
    public Workspace Platform(Kind kind, string packages, bool hasSecond = false) => Once($"mtp-{kind.Test.Length}-{packages.Length}{hasSecond}", system =>
    {
        system.WithLibrary().With("global.json", Mtp).With("readiness.json", kind == Shop.XunitV3Mtp ? Counted : Uncounted);
        foreach (var name in hasSecond ? new[] { "Shop.Tests", "Shop.MoreTests" } : ["Shop.Tests"])
            system.WithTests(kind, packages, name, Marked(kind, system));
    });

    /// <summary>A system whose VSTest targets start an application of Microsoft.Testing.Platform.</summary>
    public Workspace Bridge(string packages) => Once($"bridge-{packages.Length}", system => system.WithLibrary().With("readiness.json", Counted)
        .WithTests(Shop.XunitV3Mtp, packages, source: Marked(Shop.XunitV3Mtp, system), properties: "<TestingPlatformDotnetTestSupport>true</TestingPlatformDotnetTestSupport>"));

    private const string RunSettings = """
        <RunSettings><DataCollectionRunSettings><DataCollectors><DataCollector friendlyName="XPlat Code Coverage">
          <Configuration><Format>opencover</Format></Configuration>
        </DataCollector></DataCollectors></DataCollectionRunSettings></RunSettings>
        """;

    private Workspace Once(string key, Action<Workspace> define)
    {
        if (_built.TryGetValue(key, out var known))
            return known;
        var system = new Workspace(key);
        define(system);
        system.WithSolution().With("Shop.sln", ClassicSolution.Of(system.Folder));
        system.Dotnet("build", "Shop.slnx").Exits(0);
        return _built[key] = system;
    }

    // One compilation serves all rows: a file in the system's folder says what the test does.
    private static string Marked(Kind kind, Workspace system) => kind.Test.Replace("13", "Marks.Expected()", StringComparison.Ordinal) + $$"""

        public static class Marks
        {
            private const string Folder = @"{{system.Folder}}/";

            public static int Expected()
            {
                if (System.IO.File.Exists(Folder + "crash"))
                    System.Environment.FailFast("as asked");
                if (System.IO.File.Exists(Folder + "slow"))
                {
                    System.IO.File.WriteAllText(Folder + "running", "");
                    System.Threading.Thread.Sleep(20000);
                }

                return System.IO.File.Exists(Folder + "fail") ? 14 : 13;
            }
        }
        """;
}
