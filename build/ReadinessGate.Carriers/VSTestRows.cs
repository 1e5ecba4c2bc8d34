namespace ReadinessGate.Carriers;

/// <summary>VSTest: what measures coverage × how the tests end × whether they are built × what is tested.</summary>
public sealed class VSTestRows(Systems systems)
{
    private static readonly ImmutableArray<string> Coverage = ["coverlet.msbuild", "coverlet.collector", "Code Coverage", "none"];
    private static readonly ImmutableArray<string> Shapes = ["project", "sln", "slnx", "frameworks"];

    /// <summary>All rows.</summary>
    public IEnumerable<Row> All =>
        from coverage in Coverage
        from shape in Shapes
        from isGreen in (bool[])[true, false]
        from isBuilt in (bool[])[true, false]
        select Of(coverage, shape, isGreen, isBuilt);

    private Row Of(string coverage, string shape, bool isGreen, bool isBuilt)
    {
        var packages = coverage switch { "coverlet.msbuild" => Shop.CoverletMsBuild, "coverlet.collector" => Shop.Collector, _ => "" };
        var expected = new Seen(isGreen && coverage != "none" ? 0 : 1, isGreen ? coverage == "none" ? "INCOMPLETE" : "READY" : "NOT READY", shape == "frameworks" ? 2 : 1, coverage != "none");
        string[] command =
        [
            "test", shape switch { "project" => "tests/Shop.Tests", "sln" => "Shop.sln", _ => "Shop.slnx" },
            .. isBuilt ? new[] { "--no-restore" } : ["--no-build"],
            .. coverage == "none" ? new[] { "-p:ReadinessGateInjectCoverage=false" } : [],
        ];
        return new Row([$"vstest {coverage}", isGreen ? "pass" : "fail", isBuilt ? "build" : "--no-build", shape], () => systems.VSTest(packages, hasFrameworks: shape == "frameworks"), system => (isGreen ? system : system.With("fail", "")).Dotnet(command), expected)
        {
            IsTested = (shape == "slnx" && isGreen && coverage != "none") || (coverage == "coverlet.collector" && isBuilt && (isGreen || shape == "slnx")),
        };
    }
}
