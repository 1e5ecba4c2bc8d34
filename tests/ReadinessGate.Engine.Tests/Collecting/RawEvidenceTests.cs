using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class RawEvidenceTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Finds_what_a_glob_names_even_where_sources_are_not_looked_for()
    {
        _system.Write("artifacts/TestResults/b.xml", "b");
        _system.Write("artifacts/TestResults/a.xml", "a");
        _system.Write("artifacts/other/a.xml", "c");
        Assert.Equal(["artifacts/TestResults/a.xml", "artifacts/TestResults/b.xml"], Paths(Local("artifacts/TestResults/*.xml")));
    }

    [Fact]
    public void Names_a_file_by_the_hash_of_its_content()
    {
        var path = _system.Write("a.xml", "abc");
        File.SetLastWriteTimeUtc(path, new DateTime(2026, 11, 21, 8, 0, 0, DateTimeKind.Utc));
        Assert.Equal(new RawFile("a.xml", path, "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", new DateTime(2026, 11, 21, 8, 0, 0, DateTimeKind.Utc)), Assert.Single(Local("*.xml").Files));
    }

    [Fact]
    public void Takes_the_same_content_once_under_its_first_path()
    {
        _system.Write("z/a.xml", "same");
        _system.Write("b/copy.xml", "same");
        _system.Write("c.xml", "other");
        Assert.Equal(["b/copy.xml", "c.xml"], Paths(Local("**/*.xml", "z/*.xml")));
    }

    [Theory]
    [InlineData("none/**/*.xml")]
    [InlineData("A.xml")]
    [InlineData("../a.xml")]
    [InlineData("sub/../a.xml")]
    [InlineData("/a.xml")]
    [InlineData("C:/a.xml")]
    public void Says_which_glob_matches_nothing(string glob)
    {
        _system.Write("a.xml", "a");
        Assert.Equal([glob], Local(glob, "a.xml").Unmatched);
    }

    [Fact]
    public void Follows_no_link_and_enters_no_system_of_its_own()
    {
        _system.Write("outside/a.xml", "a");
        _system.Write("sub/readiness.json", "{}");
        _system.Write("sub/b.xml", "b");
        _system.Write("node_modules/c.xml", "c");
        Directory.CreateSymbolicLink(_system.PathOf("link"), _system.PathOf("outside"));
        Assert.Equal(["outside/a.xml"], Paths(Local("**/*.xml")));
    }

    [Fact]
    public void Looks_in_the_usual_places_while_nothing_is_named_and_nothing_was_built()
    {
        _system.Write("sub/bin/testresults/a.xml", "a");
        _system.Write("obj/TestResults/b.xml", "b");
        _system.Write(".cache/TestResults/c.xml", "c");
        _system.Write("d.xml", "d");
        Assert.Equal(["sub/bin/testresults/a.xml"], Paths(Local()));
        Assert.Empty(Local("d*.xml").Files.Where(file => file.Path != "d.xml"));
        _system.Build("Shop");
        Assert.Empty(Local().Files);
    }

    [Fact]
    public void Looks_in_the_usual_places_of_a_folder_that_was_handed_in()
    {
        _system.Build("Shop");
        _system.Write("download/TestResults/a.xml", "a");
        _system.Write("TestResults/b.xml", "b");
        Assert.Equal(["TestResults/a.xml"], Paths(HandedIn("download")));
        Assert.Equal(["TestResults/a.xml"], Paths(HandedIn("download/")));
        Directory.Move(_system.Evidence, _system.PathOf("download/evidence"));
        Assert.Empty(HandedIn("download").Files);
    }

    [Fact]
    public void Looks_for_a_glob_below_the_root_and_below_each_folder_that_was_handed_in()
    {
        _system.Write("download/jest/a.xml", "a");
        _system.Write("jest/b.xml", "b");
        Assert.Equal(["jest/a.xml", "jest/b.xml"], Paths(HandedIn("download", "jest/*.xml")));
    }

    private static IEnumerable<string> Paths(RawEvidence evidence) => evidence.Files.Select(file => file.Path);

    private RawEvidence Local(params string[] globs) => RawEvidence.Find(_system.Context(), [.. globs], ["**/TestResults/**/*.xml"]);

    private RawEvidence HandedIn(string folder, params string[] globs) =>
        RawEvidence.Find(new CollectionContext(new RepositoryFiles(_system.Root), Policy.None, [_system.PathOf(folder)], evidenceIsLocal: false), [.. globs], ["**/TestResults/**/*.xml"]);
}
