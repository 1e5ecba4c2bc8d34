namespace ReadinessGate;

/// <summary>The diagnostics of the engine itself: its configuration, its evidence, its verdict.</summary>
public static class EngineIds
{
    /// <summary>All of them, sorted by id.</summary>
    public static readonly ImmutableArray<EngineId> All =
    [
        new("RG0001", "Every key of readiness.json is known", "error",
            "The file holds a key that the schema does not have. A key that is ignored would switch off what it was meant to ask for, so nothing is ignored.",
            "Use the key that the message suggests, or remove it. With \"$schema\" in the file an editor completes the keys."),
        new("RG0002", "Every value of readiness.json has the right type and range", "error",
            "The file can't be read, is not JSON, lacks a required key or a reason, a value has another type or lies outside the range that the message names, or what `extends` names is missing or extends itself. The same is said about `readiness.baseline.json`.",
            "Correct the value at the line and column of the message; where several files are extended, it shows the way that led there."),
        new("RG0003", "Every pattern of readiness.json matches something", "error when the check is required, warning when it is optional",
            "A scope, a namespace pattern, a glob of `coverage.exclude`, an element of `secrets.allow` or `warnings.accept`, or a scope of `readiness.baseline.json` matches nothing. It is most likely a typo, and what it was meant to say is not said. In a file that `readiness.json` extends it is none: that is written for more systems than one.",
            "Use one of the names in the message, correct the pattern, or remove it."),
        new("RG0004", "Every id of readiness.json is known", "error",
            "`require`, `optional`, `rules` or the `check` of an element of `files` or `waivers` names an id that does not exist, or that can't stand there.",
            "Use one of the ids in the message."),
        new("RG0005", "A runtime for the gate is installed", "error, warning while the gate does not enforce",
            "The gate runs as a process of its own on .NET 10 or a later version, whatever the project targets, and the machine has no such runtime.",
            "Install the .NET 10 runtime, or set the MSBuild property `ReadinessGate` to `false` for this build."),
        new("RG0101", "Every entry of the baseline accepts a finding", "info, warning in CI",
            "`readiness.baseline.json` accepts a finding that is not there any more, so that it could come back unseen. It is told only where every compilation left its log and the rule was on.",
            "Run `dotnet readiness baseline` and commit the file; it only takes out."),
        new("RG0102", "Every waiver is used", "info",
            "An element of `waivers` names a check that has no finding, does not apply, or is not asked for. Nobody would notice when it begins to hide something.",
            "Remove the element."),
        new("RG0200", "The tests have been run", "info",
            "A check that counts needs the evidence of a test run, and this test project has none yet. A build only says so: it never judges tests.",
            "Run `dotnet test`."),
        new("RG0201", "The evidence of the tests belongs to the sources", "warning",
            "An assembly was built from other sources than those of the last test run, so its coverage and results prove nothing about it.",
            "Run `dotnet test`."),
        new("RG0202", "Arguments and evidence can be read and written", "error, warning while the gate does not enforce",
            "The engine got arguments that it does not understand, or a folder of evidence or reports can't be read or written. What could not be recorded is never counted as passed.",
            "Follow the message: correct the argument, or make the folder writable."),
        new("RG9001", "The system is ready", "error when a required check failed or lacks evidence, warning when the system is almost ready",
            "The verdict of the gate over all checks that count. It follows from their outcomes, never from the score.",
            "Correct the findings that stand above it; the report names each with its remedy."),
    ];
}
