namespace ReadinessGate.Carriers;

/// <summary>Microsoft.Testing.Platform: kind of tests × what measures coverage × how the tests end × whether they are built × what is tested.</summary>
public sealed class PlatformRows(Systems systems)
{
    private const int FailedTests = 2;
    private static readonly ImmutableArray<(string Name, Kind Kind)> Kinds = [("xUnit v3", Shop.XunitV3Mtp), ("MSTest", Shop.MsTestMtp), ("NUnit", Shop.NUnitMtp)];

    /// <summary>All rows.</summary>
    public IEnumerable<Row> All =>
        from kind in Kinds
        from isMeasured in (bool[])[true, false]
        from shape in (string[])["project", "slnx"]
        from isGreen in (bool[])[true, false]
        from isBuilt in (bool[])[true, false]
        select Of(kind, isMeasured, shape, isGreen, isBuilt);

    private Row Of((string Name, Kind Kind) kind, bool isMeasured, string shape, bool isGreen, bool isBuilt)
    {
        var expected = new Seen(isGreen ? isMeasured ? 0 : 1 : FailedTests, isGreen ? isMeasured ? "READY" : "INCOMPLETE" : "NOT READY", kind.Kind == Shop.XunitV3Mtp ? 1 : 0, isMeasured);
        string[] command = ["test", .. shape == "project" ? new[] { "--project", "tests/Shop.Tests" } : ["--solution", "Shop.slnx"], .. isBuilt ? Array.Empty<string>() : ["--no-build"]];
        return new Row([$"mtp {kind.Name}", isMeasured ? "coverlet.msbuild" : "none", isGreen ? "pass" : "fail", isBuilt ? "build" : "--no-build", shape], () => systems.Platform(kind.Kind, isMeasured ? Shop.CoverletMsBuild : ""), system => (isGreen ? system : system.With("fail", "")).Dotnet(command), expected)
        {
            IsTested = !isMeasured && isBuilt && shape == "slnx",
        };
    }
}
