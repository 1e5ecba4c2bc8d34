using System.Diagnostics;
using System.Text.RegularExpressions;
using ReadinessGate.Collecting;
using ReadinessGate.Reporting;
using ReadinessGate.Tool.Tests;

namespace ReadinessGate.Seeds.Tests;

/// <summary>The repository of one scenario in a temporary folder, committed on the day of its report.</summary>
/// <remarks>Its files are those of one or more folders of this project, a later one laid over an earlier one.</remarks>
public sealed partial class SeedSystem : IDisposable
{
    private readonly string _day;

    /// <summary>Copies and commits a scenario.</summary>
    /// <param name="day">The day on which it was committed and is judged: <c>2026-02-02</c>.</param>
    /// <param name="folders">Where its files lie, relative to this project: <c>S4/as-written</c>.</param>
    public SeedSystem(string day, params string[] folders)
    {
        _day = day;
        foreach (var folder in folders)
            Copy(Path.Combine(SeedFolder.Path, folder));
        Git("init", "-q", "-b", "main");
        Commit();
    }

    /// <summary>The root of the system.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("readinessgate-seed-").FullName;

    public void Dispose()
    {
        // git writes its objects read-only, which Windows does not delete.
        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(Root, recursive: true);
    }

    /// <summary>The commit that is checked out.</summary>
    public string Head => GitProcess.Run(Root, [], "rev-parse", "HEAD").Text;

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>Replaces a text that stands once in a file, and commits the change.</summary>
    public void Edit(string path, string old, string text)
    {
        var content = Read(path);
        Assert.Equal(2, content.Split(old).Length);
        Write(path, content.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Writes a file, and commits it.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Root, path))!);
        File.WriteAllText(Path.Combine(Root, path), text);
        Commit();
    }

    /// <summary>Removes a file, and commits that.</summary>
    public void Delete(string path)
    {
        File.Delete(Path.Combine(Root, path));
        Commit();
    }

    /// <summary>Judges the system by the gate itself, on its day.</summary>
    public Report Judge() => Gate.Judge(new GateRequest(Root, Path.Combine(Root, "readiness.json"), [], true, $"{_day}T12:00:00Z", "1.2.3"));

    /// <summary>Judges it by the tool, today.</summary>
    public ToolProcess Verify(params string[] arguments) => ToolProcess.Run(Root, ["verify", .. arguments]);

    /// <summary>What <c>report.md</c> says on the day of the system; commits, the operating system and the checks that nobody asked for, which differ or grow, are replaced.</summary>
    public string Markdown()
    {
        using var text = new StringWriter { NewLine = "\n" };
        MarkdownReportWriter.Write(Judge(), text);
        return Hash().Replace(NotAsked().Replace(text.ToString(), "Not asked: the others."), "COMMIT")
            .Replace($" on {Platform.Name} |", " on OS |", StringComparison.Ordinal)
            .Replace($"| {Platform.Name}/", "| OS/", StringComparison.Ordinal);
    }

    private void Copy(string source)
    {
        Assert.True(Directory.Exists(source), source);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Root, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private void Commit()
    {
        Git("add", "-A");
        Git("commit", "-q", "--allow-empty", "-m", "State of the report");
    }

    private void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=Ana", "-c", "user.email=ana@example.org", "-c", "commit.gpgSign=false", "-c", "core.autocrlf=false", .. arguments]) { WorkingDirectory = Root };
        start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = $"{_day}T10:00:00Z";
        using var git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    [GeneratedRegex(@"^Not asked: RG.*$", RegexOptions.Multiline)]
    private static partial Regex NotAsked();

    [GeneratedRegex(@"\b[0-9a-f]{40}\b")]
    private static partial Regex Hash();
}
