namespace ReadinessGate.MSBuild.Tests;

public sealed class PrepareEvidenceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gate ö ").FullName;

    [Fact]
    public void Creates_the_folders()
    {
        var engine = new RecordingEngine();
        var task = Prepare(engine, enforce: true, "a/b", "c");
        Assert.True(task.Execute());
        Assert.True(task.IsWritable && Directory.Exists(Path.Combine(_folder, "a", "b")) && Directory.Exists(Path.Combine(_folder, "c")));
        Assert.Empty(engine.Events);
    }

    [Theory, InlineData(true, "error"), InlineData(false, "warning")]
    public void A_file_in_the_place_of_a_folder_is_one_clear_message(bool enforce, string severity)
    {
        File.WriteAllText(Path.Combine(_folder, "a"), "");
        var engine = new RecordingEngine();
        var task = Prepare(engine, enforce, "a/b", "a/c");
        Assert.Equal((!enforce, false), (task.Execute(), task.IsWritable));
        Assert.StartsWith($"{severity} RG0202 ReadinessGate(0,0) evidence can't be written: ", Assert.Single(engine.Events), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private PrepareEvidence Prepare(RecordingEngine engine, bool enforce, params string[] folders) =>
        new() { BuildEngine = engine, Enforce = enforce, Folders = [.. folders.Select(folder => Path.Combine(_folder, folder))] };
}
