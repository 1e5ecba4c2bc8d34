namespace ReadinessGate.MSBuild.Tests;

public sealed class PrepareTestHostTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void All_projects_of_one_process_register_under_one_run()
    {
        var first = Prepare("A");
        var second = Prepare("B");
        Assert.Equal(first[0], second[0]);
        Assert.Equal(first[^1], second[^1]);
        Assert.Equal("--run-id", first[^2]);
        Assert.Equal(["A.net10.0.txt", "B.net10.0.txt"], Directory.EnumerateFiles(first[0]).Select(Path.GetFileName).Order());
        Assert.Equal(["results coverage", "why not", "", "record-tests", "--root", "a b"], first[1..7]);
        Assert.EndsWith("A.csproj?net10.0", File.ReadAllText(Path.Combine(first[0], "A.net10.0.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_measures_coverage_is_named_only_where_it_is_there()
    {
        var task = Task("A", new RecordingEngine(), Path.Combine(_folder, "runs"));
        task.Measure = true;
        Assert.True(task.Execute());
        var file = File.ReadAllLines(task.Spec)[3];
        Assert.Equal(Path.ChangeExtension(task.Spec, ".rsp"), file);
        Assert.Equal([$"\"{task.Project}\"", "-target:ReadinessGateMeasure", "-property:TargetFramework=net10.0", "-property:Threshold=0"], File.ReadAllLines(file));
        Assert.Equal("", Prepare("A")[3]);
    }

    [Fact]
    public void A_run_of_long_ago_is_forgotten()
    {
        var old = Directory.CreateDirectory(Path.Combine(_folder, "runs", "1-1"));
        old.LastWriteTimeUtc = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        Prepare("A");
        Assert.False(Directory.Exists(old.FullName));
    }

    [Fact]
    public void A_folder_that_can_not_be_written_is_one_clear_error()
    {
        var engine = new RecordingEngine();
        File.WriteAllText(Path.Combine(_folder, "file"), "");
        Assert.False(Task("A", engine, Path.Combine(_folder, "file", "runs")).Execute());
        Assert.StartsWith("error RG0202", Assert.Single(engine.Events), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string[] Prepare(string name)
    {
        Assert.True(Task(name, new RecordingEngine(), Path.Combine(_folder, "runs")).Execute());
        return File.ReadAllLines(Path.Combine(_folder, name, "run.txt"));
    }

    private PrepareTestHost Task(string name, RecordingEngine engine, string runs) => new()
    {
        BuildEngine = engine,
        Spec = Path.Combine(_folder, name, "run.txt"),
        Arguments = "record-tests\n--root\na b",
        Runs = runs,
        Project = Path.Combine(_folder, name + ".csproj"),
        Framework = "net10.0",
        Inject = "results coverage",
        CoverageProblem = "why not",
    };
}
