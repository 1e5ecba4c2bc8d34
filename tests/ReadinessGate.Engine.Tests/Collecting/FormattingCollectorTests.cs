using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class FormattingCollectorTests : IDisposable
{
    private const string Policy = """{ "evidence": { "format": [ "artifacts/format/*.json" ] } }""";

    private readonly SystemFolder _system = new();

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Takes_what_the_builds_reported_unless_a_report_is_named()
    {
        Assert.Equal(Outcome.Pending, Collect(null).Outcome);
        _system.Build("Shop");
        Assert.False(Assert.IsType<Formatting>(Collect(null).Value).HasEditorConfig);
        _system.Write(".editorconfig", "root = true");
        var evidence = Assert.IsType<Formatting>(Collect(null).Value);
        Assert.True(evidence.HasEditorConfig);
        Assert.Equal("src/Shop/Shop.csproj", Assert.Single(evidence.Builds!.Compilations).Project);
    }

    [Fact]
    public void Reads_all_reports_with_paths_below_the_root()
    {
        Report("a.json", _system.PathOf("src/A.cs"), 6);
        Report("b.json", "/elsewhere/Shared.cs", 2);
        var collected = Collect(Policy);
        Assert.Equal([new Place("Shared.cs", 2, 1), new Place("src/A.cs", 6, 1)], Assert.IsType<Formatting>(collected.Value).Changes);
        Assert.Equal(["artifacts/format/a.json", "artifacts/format/b.json"], collected.Sources.Select(source => source.Path));
    }

    [Fact]
    public void Is_pending_without_a_report() =>
        Assert.Equal((Outcome.Pending, "no file matches 'artifacts/format/*.json'"), (Collect(Policy).Outcome, Collect(Policy).Reason));

    [Fact]
    public void Is_pending_while_one_of_several_globs_finds_none()
    {
        Report("a.json", "A.cs", 1);
        var collected = Collect("""{ "evidence": { "format": ["artifacts/format/*.json", "other/*.json"] } }""");
        Assert.Equal((Outcome.Pending, "no file matches 'other/*.json'"), (collected.Outcome, collected.Reason));
    }

    [Fact]
    public void Names_a_report_by_the_hash_of_its_content()
    {
        Report("a.json", "A.cs", 1);
        Assert.Matches("^sha256:[0-9a-f]{64}$", Assert.Single(Collect(Policy).Sources).Identity);
    }

    [Theory, InlineData(-1, Outcome.Pass), InlineData(1, Outcome.Stale)]
    public void Is_stale_when_a_source_is_younger(int minutes, Outcome expected)
    {
        var report = Report("a.json", "A.cs", 1);
        File.SetLastWriteTimeUtc(_system.Write("src/A.cs", ""), File.GetLastWriteTimeUtc(report).AddMinutes(minutes));
        Assert.Equal(expected, Collect(Policy).Outcome);
    }

    [Fact]
    public void Is_inconclusive_when_a_report_is_damaged()
    {
        _system.Write("artifacts/format/a.json", "[");
        Assert.Equal((Outcome.Inconclusive, "artifacts/format/a.json(1): a report of 'dotnet format' was expected, but the file is cut off or damaged"), (Collect(Policy).Outcome, Collect(Policy).Reason));
    }

    private string Report(string name, string path, int line) =>
        _system.Write("artifacts/format/" + name, $$"""[ { "FileName": "x", "FilePath": "{{path}}", "FileChanges": [ { "LineNumber": {{line}}, "CharNumber": 1, "DiagnosticId": "WHITESPACE", "FormatDescription": "" } ] } ]""");

    private Collected Collect(string? policy) => new FormattingCollector().Collect(_system.Context(policy));
}
