namespace ReadinessGate.Package.Tests;

public sealed class TestHostTests
{
    private const string Recorder = """
        System.IO.File.WriteAllLines(System.IO.Path.Combine(System.AppContext.BaseDirectory, "arguments.txt"), args);
        return System.Array.IndexOf(args, "--fail") >= 0 ? 2 : 0;
        """;

    [Fact]
    public void Report_and_coverage_options_are_added_where_the_application_has_the_extensions()
    {
        var workspace = Application("host-extensions", "Microsoft.Testing.Extensions.TrxReport", "Microsoft.Testing.Extensions.CodeCoverage");
        Run(workspace, "--server", "dotnettestcli", "--dotnet-test-pipe", "a pipe").Exits(1);
        Assert.Equal(
        [
            "--server", "dotnettestcli", "--dotnet-test-pipe", "a pipe",
            "--report-trx", "--report-trx-filename", "tests.trx",
            "--coverage", "--coverage-output-format", "cobertura", "--coverage-output", Path.Combine(workspace.Folder, "results", "coverage.cobertura.xml"),
            "--results-directory", Path.Combine(workspace.Folder, "results"),
        ],
        Arguments(workspace));
        Assert.Equal("inconclusive", workspace.OutcomeOf("RG2012"));
    }

    [Fact]
    public void Nothing_is_added_that_the_application_does_not_know_or_the_user_gave()
    {
        var workspace = Application("host-plain");
        Run(workspace, "--server", "dotnettestcli").Exits(1);
        Assert.Equal(["--server", "dotnettestcli"], Arguments(workspace));
        var users = Application("host-user", "Microsoft.Testing.Extensions.TrxReport");
        Run(users, "--server", "dotnettestcli", "--report-trx", "--results-directory", "mine").Exits(1);
        Assert.Equal(["--server", "dotnettestcli", "--report-trx", "--results-directory", "mine"], Arguments(users));
    }

    [Fact]
    public void Other_starts_are_passed_on_untouched_and_record_nothing()
    {
        var workspace = Application("host-other", "Microsoft.Testing.Extensions.TrxReport");
        Run(workspace, "--server", "dotnettestcli", "--list-tests").Exits(0);
        Assert.Equal(["--server", "dotnettestcli", "--list-tests"], Arguments(workspace));
        Run(workspace, "an argument", "ö \" quoted").Exits(0);
        Assert.Equal(["an argument", "ö \" quoted"], Arguments(workspace));
        Assert.False(workspace.Has("artifacts"));
    }

    [Fact]
    public void The_applications_own_failure_is_the_exit_code()
    {
        var workspace = Application("host-fails");
        Run(workspace, "--server", "dotnettestcli", "--fail").Exits(2);
        Assert.Equal("fail", workspace.OutcomeOf("RG2010"));
    }

    private static Workspace Application(string name, params string[] extensions)
    {
        var workspace = new Workspace(name)
            .With("app/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup></Project>""")
            .With("app/Program.cs", Recorder)
            .With("readiness.json", """{ "tests": { "minimum": 1 } }""");
        workspace.Dotnet("build", "app", "-o", "out").Exits(0);
        foreach (var extension in extensions)
            workspace.With($"out/{extension}.dll", "");
        var folder = Path.Combine(workspace.Folder, "artifacts/readiness/evidence/linux/App/net10.0");
        string[] spec =
        [
            Path.Combine(workspace.Folder, "runs"), "results folder coverage", "", "", "record-tests", "--root", workspace.Folder, "--config", Path.Combine(workspace.Folder, "readiness.json"),
            "--evidence", Path.Combine(workspace.Folder, "artifacts/readiness/evidence"), "--folder", folder, "--project", Path.Combine(workspace.Folder, "app/App.csproj"),
            "--framework", "net10.0", "--configuration", "Debug", "--output-folder", Path.Combine(workspace.Folder, "out"), "--runner", "mtp",
            "--results", Path.Combine(workspace.Folder, "results"), "--run-id", "1-1",
        ];
        return workspace.With("spec.txt", string.Join('\n', spec));
    }

    private static CommandResult Run(Workspace workspace, params string[] arguments)
    {
        // A build of the real thing leaves facts; without them the project is not known to be a test project.
        if (arguments.Contains("dotnettestcli") && !arguments.Contains("--list-tests"))
            workspace.Readiness("record-build", "--root", workspace.Folder, "--evidence", Path.Combine(workspace.Folder, "artifacts/readiness/evidence"), "--folder", Path.Combine(workspace.Folder, "artifacts/readiness/evidence/linux/App/net10.0"), "--project", Path.Combine(workspace.Folder, "app/App.csproj"), "--framework", "net10.0", "--configuration", "Debug", "--assembly", Path.Combine(workspace.Folder, "out/App.dll"), "--test", "--findings", Path.Combine(workspace.Folder, "findings.txt")).Exits(0);
        return workspace.Readiness(["run-tests", Path.Combine(workspace.Folder, "spec.txt"), "dotnet", "exec", Path.Combine(workspace.Folder, "out", "App.dll"), .. arguments]);
    }

    private static string[] Arguments(Workspace workspace) => File.ReadAllLines(Path.Combine(workspace.Folder, "out", "arguments.txt"));
}
