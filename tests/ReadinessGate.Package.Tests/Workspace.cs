using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace ReadinessGate.Package.Tests;

/// <summary>What a command printed and returned.</summary>
public sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>The lines that hold an id of ours, each once, without the project that MSBuild appends.</summary>
    public string[] Findings => FindingsIn("");

    /// <summary>Those of the projects below a folder.</summary>
    public string[] FindingsIn(string folder) => [.. Output.Split('\n')
        .Where(line => line.Contains(" RG", StringComparison.Ordinal) && (line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal)))
        // A line about the project file itself does not name it once more.
        .Where(line => folder.Length == 0 || line.Contains(" [" + folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) || line.TrimStart().StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        .Select(Plain).Distinct()];

    /// <summary>Fails the test with the whole output when the exit code is another.</summary>
    public CommandResult Exits(int code)
    {
        Assert.True(ExitCode == code, $"exit code {ExitCode}, expected {code}:\n{Output}");
        return this;
    }

    private static string Plain(string line)
    {
        // A detailed log numbers its lines by project.
        var text = System.Text.RegularExpressions.Regex.Replace(line.Trim(), @"^\d+>", "");
        var end = text.LastIndexOf(" [", StringComparison.Ordinal);
        return (end < 0 ? text : text[..end]).Replace(" : ", ": ", StringComparison.Ordinal);
    }
}

/// <summary>A repository made for one test.</summary>
public sealed class Workspace
{
    private const int TimeoutMilliseconds = 240_000;

    /// <summary>Creates an empty one.</summary>
    public Workspace(string name) => Folder = PackedPackage.NewFolder(name);

    private Workspace(Workspace parent, string name) => Folder = Path.Combine(parent.Folder, name);

    /// <summary>Its absolute folder.</summary>
    public string Folder { get; }

    /// <summary>A folder of it.</summary>
    public Workspace Inside(string name) => new(this, name);

    /// <summary>Writes a file.</summary>
    public Workspace With(string path, string content)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
        return this;
    }

    /// <summary>Replaces text in a file.</summary>
    public void Edit(string path, string old, string replacement)
    {
        var text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(Folder, path), text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Reads a file.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>True when a file or folder exists.</summary>
    public bool Has(string path) => Path.Exists(Path.Combine(Folder, path));

    /// <summary>The result.json of the last verdict.</summary>
    public JsonElement Result => JsonDocument.Parse(Read("artifacts/readiness/result.json")).RootElement;

    /// <summary>The outcome of a check in the last verdict.</summary>
    public string? OutcomeOf(string id) => Result.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("id").GetString() == id).GetProperty("outcome").GetString();

    /// <summary>The verdict of the last report.</summary>
    public string? Verdict => Result.GetProperty("verdict").GetString();

    /// <summary>Runs <c>dotnet</c> in the folder; a build of a small system on one node, unless <c>-m</c> asks for more: they start cold.</summary>
    public CommandResult Dotnet(params string[] arguments) =>
        Run("dotnet", arguments[0] is "build" or "test" && !arguments.Contains("-m") && !Has("global.json") ? [arguments[0], "-m:1", .. arguments[1..]] : arguments);

    /// <summary>Runs the engine's command line as the package ships it.</summary>
    public CommandResult Readiness(params string[] arguments) => Run("dotnet", ["exec", Engine, .. arguments]);

    /// <summary>Runs any program in the folder.</summary>
    public CommandResult Command(string program, params string[] arguments) => Run(program, arguments);

    /// <summary>Runs git.</summary>
    public void Git(params string[] arguments) => Run("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", .. arguments]).Exits(0);

    /// <summary>Starts <c>dotnet</c> and returns at once.</summary>
    public Process Start(params string[] arguments) => Process.Start(Info("dotnet", arguments))!;

    /// <summary>Starts <c>dotnet</c> in a session of its own, whose processes a signal reaches as it would from a terminal.</summary>
    public Process StartAlone(params string[] arguments) => Process.Start(Info("setsid", ["dotnet", .. arguments]))!;

    private static string Engine => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "..", "..", "ReadinessGate.Tool"), "ReadinessGate.Tool.dll", SearchOption.AllDirectories).First();

    private CommandResult Run(string command, string[] arguments)
    {
        using var process = Process.Start(Info(command, arguments))!;
        var output = new StringBuilder();
        void Append(object _, DataReceivedEventArgs line)
        {
            lock (output)
                output.Append(line.Data).Append('\n');
        }

        process.OutputDataReceived += Append;
        process.ErrorDataReceived += Append;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(TimeoutMilliseconds))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{command} {string.Join(' ', arguments)}' did not end:\n{output}");
        }

        process.WaitForExit();
        lock (output)
            return new CommandResult(process.ExitCode, output.ToString());
    }

    private ProcessStartInfo Info(string command, string[] arguments)
    {
        var info = new ProcessStartInfo(command, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        // The tests themselves run under 'dotnet test': what it tells its children must not reach these builds.
        foreach (var name in info.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase) || name.StartsWith("COVERLET", StringComparison.OrdinalIgnoreCase) || name is "CI" or "GITHUB_ACTIONS" or "DOTNET_CLI_TELEMETRY_SESSIONID").ToArray())
            info.Environment.Remove(name);
        info.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        info.Environment["DOTNET_NOLOGO"] = "1";
        info.Environment["TERM"] = "dumb";
        CompilerServer.Share(info.Environment);
        return info;
    }
}
