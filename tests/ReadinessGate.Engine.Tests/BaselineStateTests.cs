namespace ReadinessGate.Tests;

public sealed class BaselineStateTests
{
    private static readonly BaselineFinding Todo = new("RG1001", "a.cs", "1", 3);
    private static readonly BaselineFinding Secret = new("RG1205", "a.sh", "2", 1);
    private static readonly Baseline Baseline = Baseline.Empty with { Findings = [Todo, Secret] };

    [Fact]
    public void Says_what_is_accepted_for_nothing()
    {
        var state = BaselineState.Of(Baseline, Log(new BaselineUse(Todo, "a.cs", 2)), new RepositorySecrets([], 1))!;
        Assert.Equal(4, state.Accepted);
        Assert.Equal([Todo with { Count = 1 }, Secret], state.Unused);
    }

    [Fact]
    public void Takes_a_secret_that_compiler_and_scan_both_found_once() =>
        Assert.Empty(BaselineState.Of(Baseline, Log(new BaselineUse(Todo, "a.cs", 3), new BaselineUse(Secret, "a.sh", 1)), new RepositorySecrets([], 1) { Accepted = [new BaselineUse(Secret, "a.sh", 1)] })!.Unused);

    [Fact]
    public void Says_nothing_of_what_is_not_known()
    {
        Assert.Empty(BaselineState.Of(Baseline, null, new RepositorySecrets([], 1))!.Unused);
        Assert.Empty(BaselineState.Of(Baseline, Log() with { Compilations = [Compilation with { HasLog = false }] }, null)!.Unused);
        Assert.Equal([Todo], BaselineState.Of(Baseline, Log(), null)!.Unused);
        Assert.Empty(BaselineState.Of(Baseline, Log() with { Compilations = [Compilation with { RulesOff = ["RG1001"] }] }, null)!.Unused);
        Assert.Null(BaselineState.Of(Baseline.Empty, Log(), null));
    }

    private static CompilationDiagnostics Compilation => new("a.csproj", "net10.0", [], ImmutableSortedDictionary<string, int>.Empty, [], []);

    private static SourceDiagnostics Log(params BaselineUse[] uses) => new([Compilation]) { Accepted = [.. uses] };
}
