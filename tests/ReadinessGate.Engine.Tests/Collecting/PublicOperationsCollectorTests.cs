using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class PublicOperationsCollectorTests : IDisposable
{
    private readonly SystemFolder _system = new();
    private readonly ProjectFacts _shop;
    private readonly RunFacts _run;

    public PublicOperationsCollectorTests()
    {
        _shop = _system.Build("Shop");
        _run = _system.Run(_system.Build("Shop.Tests", isTest: true), _shop);
        _system.SaveCoverage(_run, Sample.Cobertura(("shop", "src/Shop/Code.cs", 4, 10)));
    }

    public void Dispose() => _system.Dispose();

    [Theory]
    [InlineData("3-9 Shop.Cart.Add", true)]
    [InlineData("4 Shop.Cart.Add", true)]
    [InlineData("5-9 Shop.Cart.Add", false)]
    public void Looks_up_whether_one_of_its_lines_ran(string method, bool isHit)
    {
        Record(method);
        Assert.Equal([new PublicOperation("Shop.Cart.Add", new Place("src/Shop/Code.cs", method[0] - '0'), isHit)], Items());
    }

    [Theory, InlineData("11-12 Shop.Cart.Excluded"), InlineData("nonsense"), InlineData("x Shop.Cart.Add")]
    public void Leaves_out_what_no_report_has_a_line_of_and_what_it_does_not_understand(string method)
    {
        Record(method);
        Assert.Empty(Items());
    }

    [Fact]
    public void Knows_one_method_of_several_frameworks_and_projects_once()
    {
        Record("5-6 Shop.Cart.Add", "1 Shop.Cart.Remove");
        _system.Save(Recorded("5-6 Shop.Cart.Add") with { Framework = "net9.0" });
        _system.Save(Recorded("5-6 Shop.Cart.Add") with { Project = _system.Build("Store").Project, Assembly = "Store", SourceKey = "key of Store", Documents = [] });
        _system.SaveCoverage(_run, Sample.Cobertura(("Shop", "src/Shop/Code.cs", 4, 10), ("Store", "src/Shop/Code.cs", 6, 10)));
        Assert.Equal(["Shop.Cart.Remove True", "Shop.Cart.Add True"], Items().Select(operation => $"{operation.Name} {operation.IsHit}"));
    }

    [Fact]
    public void Is_pending_when_a_build_did_not_look_for_them()
    {
        var collected = Collect();
        Assert.Equal((Outcome.Pending, "the last build of Shop (net10.0) recorded no public methods"), (collected.Outcome, collected.Reason));
    }

    [Fact]
    public void Counts_endpoints_without_a_line_of_their_own_apart()
    {
        Record("- GET /orders", "- POST /orders", "- GET /orders", "1 Shop.Cart.Add");
        var operations = Assert.IsType<PublicOperations>(Collect().Value);
        Assert.Equal((1, 2), (operations.Items.Length, operations.Unknown));
    }

    [Fact]
    public void Passes_on_the_state_of_the_coverage()
    {
        _system.Save(_run with { HasCoverage = false });
        Assert.Equal((Outcome.Pending, null), (Collect().Outcome, Collect().Value));
    }

    [Fact]
    public void Damaged_facts_are_no_evidence()
    {
        _system.Write(Path.GetRelativePath(_system.Root, Path.Combine(_system.Leg(Platform.Name, "Shop"), EvidenceLeg.FactsFile)), """{ "project": "a", "framework": "b", "configuration": "c", "os": "linux", "assembly": "d", "mvid": "e", "sourceKey": "f", "operations": [ { "path": "a.cs", "methods": [ null ] } ] }""");
        Assert.Throws<EvidenceException>(Collect);
    }

    private ProjectFacts Recorded(params string[] methods) => _shop with { Operations = [new DocumentOperations("src/Shop/Code.cs", [.. methods])] };

    private void Record(params string[] methods) => _system.Save(Recorded(methods));

    private Collected Collect() => new PublicOperationsCollector().Collect(_system.Context());

    private ImmutableArray<PublicOperation> Items() => Assert.IsType<PublicOperations>(Collect().Value).Items;
}
