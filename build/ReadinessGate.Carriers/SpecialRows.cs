using System.Diagnostics;

namespace ReadinessGate.Carriers;

/// <summary>What stands outside of the tables: options of the user, other ways to start tests, and runs that do not end.</summary>
public sealed class SpecialRows(Systems systems)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly Seen Ready = new(0, "READY", 1, true);
    private static readonly Seen Untouched = new(0, "-", 0, false);

    // A run that did not end is no missing evidence: RG2016 calls it a failure.
    private static readonly Seen Broken = new(1, "NOT READY", 0, false);
    private static readonly Seen Crashed = new(1, "NOT READY", 0, true);
    private const int AbortSignal = 134;

    /// <summary>All rows.</summary>
    public IEnumerable<Row> All => [.. Options, .. Starts, .. Breaks];

    private IEnumerable<Row> Options =>
    [
        VSTest("--filter", Untouched, Shop.Collector, "--filter", "Name=Adds"),
        VSTest("--list-tests", Untouched, Shop.Collector, "--list-tests"),
        VSTest("--collect of coverlet", Ready, Shop.Collector, "--collect", "XPlat Code Coverage"),
        VSTest("--collect of Microsoft's", Ready, "", "--collect", "Code Coverage;Format=cobertura"),
        VSTest("--collect in a binary format", new Seen(1, "INCOMPLETE", 1, false), "", "--collect", "Code Coverage"),
        VSTest(".runsettings with OpenCover", Ready, Shop.Collector, "--settings", "open.runsettings") with { IsAlways = true },
        VSTest("CoverletOutputFormat of the user", Ready, Shop.CoverletMsBuild, "-p:ReadinessGateInjectCoverage=false", "-p:CollectCoverage=true", "-p:CoverletOutputFormat=opencover", "-p:CoverletOutput=../../artifacts/coverage/") with { IsAlways = true },
        VSTest("CollectCoverage=false", new Seen(1, "INCOMPLETE", 1, false), Shop.CoverletMsBuild, "-p:CollectCoverage=false"),
        VSTest("without the logger", Crashed, Shop.CoverletMsBuild, "-p:ReadinessGateInjectLogger=false"),
        VSTest("without the directory", Ready, Shop.Collector, "-p:ReadinessGateInjectResultsDirectory=false"),
        VSTest("without the start", Ready, Shop.CoverletMsBuild, "-p:ReadinessGateStartTests=false"),
        Mtp("--filter", Untouched, Shop.CoverletMsBuild, "--", "--filter-method", "*Adds"),
        Mtp("--list-tests", Untouched, Shop.CoverletMsBuild, "--list-tests"),
        Mtp("CollectCoverage=false", new Seen(1, "INCOMPLETE", 1, false), Shop.CoverletMsBuild, "-p:CollectCoverage=false"),
        Mtp("without the report", new Seen(1, "INCOMPLETE", 0, true), Shop.CoverletMsBuild, "-p:ReadinessGateInjectLogger=false"),
        Mtp("without the wrapper", Untouched, Shop.CoverletMsBuild, "-p:ReadinessGateWrapTests=false"),
        new Row(["vstest two projects at once"], () => systems.VSTest(Shop.CoverletMsBuild, hasSecond: true), system => system.Dotnet("test", "Shop.slnx", "--no-build", "-m"), new Seen(0, "READY", 2, true)),
        new Row(["mtp two projects at once"], () => systems.Platform(Shop.XunitV3Mtp, Shop.CoverletMsBuild, hasSecond: true), system => system.Dotnet("test", "--no-build", "--solution", "Shop.slnx"), new Seen(0, "READY", 2, true)) { IsAlways = true },
    ];

    private IEnumerable<Row> Starts =>
    [
        new Row(["bridge coverlet.msbuild"], () => systems.Bridge(Shop.CoverletMsBuild), system => system.Dotnet("test", "Shop.slnx"), Ready) { IsAlways = true },
        new Row(["bridge fails"], () => systems.Bridge(Shop.CoverletMsBuild), system => system.With("fail", "").Dotnet("test", "Shop.slnx", "--no-build"), new Seen(1, "-", 0, false)),
        new Row(["bridge -t:Test"], () => systems.Bridge(Shop.CoverletMsBuild), system => system.Dotnet("build", "tests/Shop.Tests", "-t:Test"), Ready) { IsAlways = true },
        new Row(["mtp -t:Test"], () => systems.Platform(Shop.XunitV3Mtp, Shop.CoverletMsBuild), system => system.Dotnet("build", "tests/Shop.Tests", "-t:Test"), Ready),
        new Row(["mtp dotnet run"], () => systems.Platform(Shop.XunitV3Mtp, Shop.CoverletMsBuild), system => system.Dotnet("run", "--no-build", "--project", "tests/Shop.Tests"), Untouched),
        new Row(["mtp the executable itself"], () => systems.Platform(Shop.XunitV3Mtp, Shop.CoverletMsBuild), system => system.Dotnet("exec", "tests/Shop.Tests/bin/Debug/net10.0/Shop.Tests.dll"), Untouched),
    ];

    private IEnumerable<Row> Breaks =>
    [
        new Row(["vstest a host that crashes"], () => systems.VSTest(Shop.CoverletMsBuild), system => system.With("crash", "").Dotnet("test", "Shop.slnx", "--no-build"), Crashed),
        new Row(["mtp an application that crashes"], () => systems.Platform(Shop.XunitV3Mtp, Shop.CoverletMsBuild), system => system.With("crash", "").Dotnet("test", "--no-build", "--solution", "Shop.slnx"), Crashed with { ExitCode = AbortSignal }) { IsAlways = true },
        new Row(["vstest a hang that is killed"], () => systems.VSTest(Shop.CoverletMsBuild), system => Interrupted(system, "-KILL", "Shop.slnx"), Broken),
        new Row(["mtp a hang that is killed"], () => systems.Platform(Shop.XunitV3Mtp, Shop.CoverletMsBuild), system => Interrupted(system, "-KILL", "--solution", "Shop.slnx"), Broken) { IsAlways = true },
        new Row(["mtp the run after the kill"], () => systems.Platform(Shop.XunitV3Mtp, Shop.CoverletMsBuild), system => system.Dotnet("test", "--no-build", "--solution", "Shop.slnx"), Ready) { IsAlways = true },
        new Row(["vstest Ctrl-C"], () => systems.VSTest(Shop.CoverletMsBuild), system => Interrupted(system, "-INT", "Shop.slnx"), Broken),
        new Row(["mtp Ctrl-C"], () => systems.Platform(Shop.XunitV3Mtp, Shop.CoverletMsBuild), system => Interrupted(system, "-INT", "--solution", "Shop.slnx"), Broken with { Tests = 1 }),
        new Row(["mtp the run after Ctrl-C"], () => systems.Platform(Shop.XunitV3Mtp, Shop.CoverletMsBuild), system => system.Dotnet("test", "--no-build", "--solution", "Shop.slnx"), Ready),
    ];

    private Row VSTest(string name, Seen expected, string packages, params string[] options) => new([$"vstest {name}"], () => systems.VSTest(packages), system => system.Dotnet(["test", "Shop.slnx", "--no-build", .. options]), expected);

    private Row Mtp(string name, Seen expected, string packages, params string[] options) => new([$"mtp {name}"], () => systems.Platform(Shop.XunitV3Mtp, packages), system => system.Dotnet(["test", "--no-build", "--solution", "Shop.slnx", .. options]), expected);

    // A session of its own, so that the signal reaches what a terminal would reach, and not us. What it left is then judged.
    private static CommandResult Interrupted(Workspace system, string signal, params string[] target)
    {
        system.With("slow", "");
        var running = Path.Combine(system.Folder, "running");
        using (var test = system.StartAlone(["test", "--no-build", .. target]))
        {
            test.BeginOutputReadLine();
            test.BeginErrorReadLine();
            var isRunning = SpinWait.SpinUntil(() => File.Exists(running) || test.HasExited, Patience) && !test.HasExited;
            system.Command("kill", signal, "--", $"-{test.Id}").Exits(isRunning ? 0 : 1);
            // An application outlives the command that Ctrl-C ends, and records what came of it.
            SpinWait.SpinUntil(() => system.Command("kill", "-0", "--", $"-{test.Id}").ExitCode != 0, Patience);
        }

        File.Delete(Path.Combine(system.Folder, "slow"));
        return system.Readiness("verify");
    }
}
