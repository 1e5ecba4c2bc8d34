using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class ProvenanceCollectorTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Tells_commit_builds_policy_and_files_of_the_runs()
    {
        var run = _system.Run(_system.Build("Shop.Tests", isTest: true), _system.Build("Shop"));
        _system.Save(run with { Commit = "abc", Tree = Provenance.Clean, CiRun = "4711" });
        _system.Write("readiness.json", "{}");
        _system.Write("README.md", "# Shop");
        var context = _system.Context("{}");
        context.Collect(typeof(Documents));
        var provenance = Collect(context);
        Assert.Equal(("abc", Provenance.Clean, "4711"), (provenance.Commit, provenance.Tree, provenance.CiRun));
        Assert.Equal(["Shop"], provenance.Assemblies.Select(assembly => assembly.Name));
        Assert.Equal(("readiness.json", "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"), (provenance.Policy?.Path, provenance.Policy?.Sha256));
        Assert.Equal(["README.md", $"{Platform.Name}/Shop.Tests/net10.0/project.json", $"{Platform.Name}/Shop.Tests/net10.0/run.json", $"{Platform.Name}/Shop/net10.0/project.json"], provenance.Files.Select(file => file.Path));
        Assert.All(provenance.Files, file => Assert.Matches("^[0-9a-f]{64}$", file.Sha256));
    }

    [Fact]
    public void The_files_that_the_policy_extends_are_part_of_it()
    {
        _system.Write("build/org.json", """{ "coverage": { "line": 80 } }""");
        _system.Write("readiness.json", """{ "extends": [ "library", "./build/org.json" ] }""");
        var report = Gate.Judge(new GateRequest(_system.Root, _system.PathOf("readiness.json"), [], true, "2026-11-21T08:00:00Z", "1.2.3"));
        Assert.Equal(["build/org.json"], report.Provenance.Files.Select(file => file.Path));
    }

    [Theory]
    [InlineData("abc", "clean", "abc", "clean")]
    [InlineData("def", "clean", null, "clean")]
    [InlineData("abc", "dirty", "abc", "dirty")]
    [InlineData("abc", null, "abc", "unknown")]
    public void Agrees_only_where_all_runs_agree(string commit, string? tree, string? expectedCommit, string expectedTree)
    {
        _system.Save(_system.Run(_system.Build("A.Tests", isTest: true)) with { Commit = "abc", Tree = "clean" });
        _system.Save(_system.Run(_system.Build("B.Tests", isTest: true)) with { Commit = commit, Tree = tree });
        var provenance = Collect(_system.Context());
        Assert.Equal((expectedCommit, expectedTree), (provenance.Commit, provenance.Tree));
    }

    [Fact]
    public void Asks_the_checkout_where_no_test_ran()
    {
        var commit = Checkout.Init(_system.Root);
        Assert.Equal((commit, Provenance.Clean), (Collect(_system.Context()).Commit, Collect(_system.Context()).Tree));
        File.AppendAllText(_system.PathOf(".gitignore"), "x");
        Assert.Equal(Provenance.Dirty, Collect(_system.Context()).Tree);
    }

    [Fact]
    public void Knows_nothing_without_git() => Assert.Equal((null, Provenance.Unknown), (Collect(_system.Context()).Commit, Collect(_system.Context()).Tree));

    [Fact]
    public void The_version_is_that_of_the_assembly_without_the_commit() =>
        Assert.Matches(@"^\d+\.\d+\.\d+(-[\w.]+)?$", AssemblyReader.Read(typeof(Gate).Assembly.Location, null, _system.Root, _system.Root).Version!);

    private static Provenance Collect(CollectionContext context) => Assert.IsType<Provenance>(new ProvenanceCollector().Collect(context).Value);
}
