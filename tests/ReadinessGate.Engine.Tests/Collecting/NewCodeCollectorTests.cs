using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class NewCodeCollectorTests : IDisposable
{
    private const string Code = "src/Shop/Code.cs";
    private readonly SystemFolder _system = new();
    private readonly RunFacts _run;

    public NewCodeCollectorTests()
    {
        _run = _system.Run(_system.Build("Shop.Tests", isTest: true), _system.Build("Shop"));
        _system.SaveCoverage(_run, Sample.Cobertura(("Shop", Code, 7, 10)));
    }

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Judges_lines_that_are_committed_and_lines_that_are_not()
    {
        Begin(Lines(1..4));
        _system.Write(Code, Lines(1..6));
        Checkout.Commit(_system.Root);
        _system.Write(Code, Lines(1..10));
        Assert.Equal([new NewCodeFile(Code, 6, 3, "8-10")], Collect().Files);
    }

    [Fact]
    public void Judges_a_changed_line_and_not_its_neighbours()
    {
        Begin(Lines(1..10).Replace("Shop 5", "other", StringComparison.Ordinal).Replace("Shop 9", "other", StringComparison.Ordinal));
        _system.Write(Code, Lines(1..10));
        Assert.Equal([new NewCodeFile(Code, 2, 1, "9")], Collect().Files);
    }

    [Fact]
    public void Judges_a_new_file_from_git_add_on()
    {
        File.Delete(_system.PathOf(Code));
        Begin(null);
        _system.Write(Code, Lines(1..10));
        Assert.Empty(Collect().Files);
        Checkout.Git(_system.Root, "add", Code);
        Assert.Equal([new NewCodeFile(Code, 10, 7, "8-10")], Collect().Files);
    }

    [Fact]
    public void Knows_a_file_that_moved()
    {
        File.Delete(_system.PathOf(Code));
        _system.Write("old/Code.cs", Lines(1..9));
        Begin(null);
        Checkout.Git(_system.Root, "mv", "old/Code.cs", Code);
        _system.Write(Code, Lines(1..10));
        Assert.Equal([new NewCodeFile(Code, 1, 0, "10")], Collect().Files);
    }

    [Fact]
    public void Takes_other_line_ends_for_the_same_code()
    {
        Begin(Lines(1..9).Replace("\n", "\r\n", StringComparison.Ordinal));
        _system.Write(Code, Lines(1..10));
        Assert.Equal([new NewCodeFile(Code, 1, 0, "10")], Collect().Files);
    }

    [Fact]
    public void Finds_files_with_any_name()
    {
        string[] names = ["lib/with space.cs", "lib/\u00e4\u6f22.cs", "lib/it's \"quoted\"\\.cs", "lib/tab\there.cs", "lib/[a]*.cs"];
        Begin(Lines(1..10));
        foreach (var name in names)
            _system.Write(name, "one\n");
        Checkout.Git(_system.Root, "add", "-A");
        _system.SaveCoverage(_run, Sample.Cobertura([("Shop", Code, 10, 10), .. names.Select(name => ("Shop", System.Security.SecurityElement.Escape(name).Replace("\t", "&#9;", StringComparison.Ordinal), 0, 1))]));
        Assert.Equal(names.Order(StringComparer.Ordinal), Collect().Files.Select(file => file.Path));
    }

    [Fact]
    public void Judges_a_system_in_a_folder_of_the_repository_and_detached_from_a_branch()
    {
        using var repository = new SystemFolder();
        Directory.Move(_system.Root, repository.PathOf("system"));
        Directory.CreateDirectory(_system.Root);
        repository.Write($"system/{Code}", Lines(1..9));
        var start = Checkout.Init(repository.Root);
        repository.Write($"system/{Code}", Lines(1..10));
        Checkout.Commit(repository.Root);
        Checkout.Git(repository.Root, "checkout", "-q", "--detach");
        Checkout.Git(repository.Root, "branch", "-f", "main", start);
        var context = new CollectionContext(new RepositoryFiles(repository.PathOf("system")), Policy.None, [repository.PathOf($"system/{Gate.EvidencePath}")], true);
        Assert.Equal([new NewCodeFile(Code, 1, 0, "10")], Assert.IsType<NewCode>(new NewCodeCollector().Collect(context).Value).Files);
    }

    [Fact]
    public void Is_not_misled_by_settings_of_git()
    {
        Begin(Lines(1..9));
        _system.Write(Code, Lines(1..10));
        foreach (var (key, value) in new[] { ("diff.noprefix", "true"), ("diff.mnemonicPrefix", "true"), ("color.ui", "always"), ("diff.external", "false"), ("diff.interHunkContext", "9"), ("diff.context", "3") })
            Checkout.Git(_system.Root, "config", key, value);
        Assert.Equal([new NewCodeFile(Code, 1, 0, "10")], Collect().Files);
    }

    [Fact]
    public void Says_what_it_is_compared_with()
    {
        var start = Begin(Lines(1..10));
        var code = Collect();
        Assert.Equal(("main", start, 0), (code.Base, code.Commit, code.Lines));
        Assert.Contains(new EvidenceSource("git", "changed lines", Identity: start), new NewCodeCollector().Collect(_system.Context()).Sources);
    }

    [Fact]
    public void Counts_a_file_of_two_assemblies_once()
    {
        Begin(Lines(1..8));
        _system.Write(Code, Lines(1..10));
        _system.Build("Store");
        _system.Write("src/Store/Code.cs", _system.PathOf("src/Store/Code.cs"));
        _system.Build("Store");
        _system.SaveCoverage(_run, Sample.Cobertura(("Shop", Code, 0, 10), ("Store", Code, 9, 10)));
        Assert.Equal([new NewCodeFile(Code, 2, 1, "10")], Collect().Files);
    }

    [Fact]
    public void Passes_on_the_state_of_the_coverage()
    {
        _system.Save(_run with { State = "started" });
        var collected = new NewCodeCollector().Collect(_system.Context());
        Assert.Equal((Outcome.Inconclusive, null), (collected.Outcome, collected.Value));
    }

    [Fact]
    public void Is_inconclusive_without_a_history()
    {
        var collected = new NewCodeCollector().Collect(_system.Context());
        Assert.Equal((Outcome.Inconclusive, "the folder is no git checkout. Fix: judge a checkout of the repository, with its history"), (collected.Outcome, collected.Reason));
        Begin(null);
        Assert.StartsWith("the base 'nix' is not in this checkout", new NewCodeCollector().Collect(_system.Context("""{ "coverage": { "new": { "base": "nix" } } }""")).Reason);
    }

    // The branch main holds a state of the file; HEAD is another branch.
    private string Begin(string? code)
    {
        if (code is not null)
            _system.Write(Code, code);
        var start = Checkout.Init(_system.Root);
        Checkout.Git(_system.Root, "checkout", "-qb", "work");
        return start;
    }

    private NewCode Collect()
    {
        var collected = new NewCodeCollector().Collect(_system.Context());
        Assert.True(collected.Outcome == Outcome.Pass, collected.Reason);
        return (NewCode)collected.Value!;
    }

    private static string Lines(Range range) => string.Concat(Enumerable.Range(range.Start.Value, range.End.Value).Select(line => $"// Shop {line}\n"));
}
