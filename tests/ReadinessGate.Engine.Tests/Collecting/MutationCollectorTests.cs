using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class MutationCollectorTests : IDisposable
{
    private const string Source = "class Cart\n{\n}\n";
    private const string Older = "tests/Shop.Tests/StrykerOutput/2026-11-20.09-00-00/reports/mutation-report.json";
    private const string Newer = "tests/Shop.Tests/StrykerOutput/2026-11-21.08-00-00/reports/mutation-report.json";

    private readonly SystemFolder _system = new();

    public MutationCollectorTests() => _system.Write("src/Shop/Cart.cs", Source);

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Counts_what_a_test_could_notice()
    {
        _system.Write(Newer, Mutants.Report(_system.PathOf("src/Shop/Cart.cs"), Source, "Killed", "Timeout", "Survived", "NoCoverage", "CompileError", "RuntimeError", "Ignored"));
        var mutation = Value();
        var file = Assert.Single(mutation.Files);
        Assert.Equal(("src/Shop/Cart.cs", 2, 4, 50.0), (file.Path, mutation.Detected, mutation.Valid, mutation.Percent));
        Assert.Equal(["src/Shop/Cart.cs(3,5)", "src/Shop/Cart.cs(4,5)"], file.Survivors.Select(place => place.ToString()));
    }

    [Fact]
    public void Takes_the_newest_run_of_each_output_folder()
    {
        _system.Write(Older, Mutants.Report("Cart.cs", Source, "Survived"));
        _system.Write(Newer, Mutants.Report("Cart.cs", Source, "Killed"));
        _system.Write("StrykerOutput/2026-01-01.00-00-00/reports/mutation-report.json", Mutants.Report("Cart.cs", Source, "Killed"));
        Assert.Equal(["StrykerOutput/2026-01-01.00-00-00/reports/mutation-report.json", Newer], Collect().Sources.Select(source => source.Path));
        Assert.Equal(100, Value().Percent);
    }

    [Fact]
    public void A_mutant_of_several_reports_is_killed_when_one_killed_it()
    {
        _system.Write("a/m.json", Mutants.Report("Cart.cs", Source, "Killed", "Survived", "Ignored"));
        _system.Write("b/m.json", Mutants.Report("Cart.cs", Source, "NoCoverage", "NoCoverage", "CompileError"));
        var mutation = Value("""{ "evidence": { "mutation": [ "*/m.json" ] } }""");
        Assert.Equal((1, 2), (mutation.Detected, mutation.Valid));
    }

    [Theory]
    [InlineData("/container/work/src/Shop", "Cart.cs")]
    [InlineData("C:\\agent\\src\\Shop", "Cart.cs")]
    [InlineData("", "/elsewhere/src/Shop/Cart.cs")]
    [InlineData("", "src/Shop/Cart.cs")]
    [InlineData("/x", "Shop\\Cart.cs")]
    public void Finds_the_file_of_another_machine(string root, string name)
    {
        _system.Write("src/Other/Cart.cs", "class Other;");
        _system.Write(Newer, Mutants.ReportBelow(root, name, Source.Replace("\n", "\r\n", StringComparison.Ordinal), "Killed"));
        Assert.Equal("src/Shop/Cart.cs", Assert.Single(Value().Files).Path);
    }

    [Theory]
    [InlineData("Cart.cs", "class Cart { }", "src/Shop/Cart.cs changed since the mutation test")]
    [InlineData("Gone.cs", Source, "Gone.cs was deleted or moved since the mutation test")]
    [InlineData("Cart.cs", null, "the report holds no source of src/Shop/Cart.cs, so that nothing tells whether it changed since the mutation test")]
    public void Is_stale_when_a_mutated_file_is_another(string name, string? source, string reason)
    {
        _system.Write(Newer, Mutants.Report(name, source, "Killed"));
        Assert.Equal((Outcome.Stale, reason), (Collect().Outcome, Collect().Reason));
    }

    [Fact]
    public void A_file_without_a_mutant_that_counts_may_be_another()
    {
        _system.Write(Newer, Mutants.Report("Gone.cs", Source, "Ignored"));
        Assert.Equal(0, Value().Valid);
    }

    [Fact]
    public void Is_inconclusive_when_the_run_did_not_end_or_the_report_is_damaged()
    {
        _system.Write(Newer, Mutants.Report("Cart.cs", Source, "Killed", "Pending"));
        Assert.Equal((Outcome.Inconclusive, $"{Newer}: the mutation test did not end: Cart.cs has mutants that were not tested"), (Collect().Outcome, Collect().Reason));
        _system.Write(Newer, "{");
        Assert.Equal((Outcome.Inconclusive, $"{Newer}(1): a mutation report was expected, but the file is cut off or damaged"), (Collect().Outcome, Collect().Reason));
    }

    [Fact]
    public void Is_pending_without_a_report() =>
        Assert.Equal((Outcome.Pending, "no file matches '**/StrykerOutput/**/reports/mutation-report.json'"), (Collect().Outcome, Collect().Reason));

    [Fact]
    public void Is_pending_while_one_of_several_globs_finds_none()
    {
        _system.Write("Cart.cs", "class C;");
        _system.Write("out/a.json", Mutants.Report("Cart.cs", "class C;", "Killed"));
        var found = Collect("""{ "evidence": { "mutation": ["out/*.json"] } }""");
        Assert.Matches("^sha256:[0-9a-f]{64}$", Assert.Single(found.Sources).Identity);
        var collected = Collect("""{ "evidence": { "mutation": ["out/*.json", "other/*.json"] } }""");
        Assert.Equal((Outcome.Pending, "no file matches 'other/*.json'"), (collected.Outcome, collected.Reason));
    }

    private Mutation Value(string? policy = null) => Assert.IsType<Mutation>(Collect(policy).Value);

    private Collected Collect(string? policy = null) => new MutationCollector().Collect(_system.Context(policy));
}
