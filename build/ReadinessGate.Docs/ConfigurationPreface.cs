namespace ReadinessGate.Docs;

/// <summary>The part of the configuration reference that no code states: files, properties and options outside readiness.json.</summary>
public static class ConfigurationPreface
{
    /// <summary>Markdown, up to the first section of readiness.json.</summary>
    public static string Text => Raw.ReplaceLineEndings("\n");

    private const string Raw = """
        # Configuration

        What ready means stands in `readiness.json`; switches and paths are MSBuild properties; severities and small options of code rules stand in `.editorconfig`.
        The command line wins over a property of the project, that over `readiness.json`, that over what it `extends`, and that over the [presets](presets.md) of kind and level.

        ## MSBuild properties

        | Property | Values | Default | Meaning |
        |---|---|---|---|
        | `ReadinessGate` | `true`, `false` | `true` | `false` switches the gate off for the project; nothing is collected and nothing is judged. |
        | `ReadinessGateMode` | `off`, `report`, `warn`, `enforce` | `enforce` with a `readiness.json`, else `warn` | How loud the gate is: `off` does nothing, `report` only writes files, `warn` warns at most, `enforce` fails the build. Any other value is an error. |
        | `ReadinessGateConfig` | a path | the nearest `readiness.json` upward | The policy of the system that the project belongs to. Its folder is the root of the system. |
        | `ReadinessGateRole` | `source`, `test`, `repository`, `none` | `test` for test projects, else `source` | What the project is to the system; `none` leaves it out. |
        | `ReadinessGateEvidencePath` | a path | `artifacts/readiness/evidence` below the root | Where facts, results and coverage are kept. |
        | `ReadinessGateInjectTestEvidence` | `true`, `false` | `true` | `false` adds nothing to `dotnet test`: it is the default of the three properties that follow. |
        | `ReadinessGateInjectLogger` | `true`, `false` | `ReadinessGateInjectTestEvidence` | `false` adds no TRX logger, and no report option under Microsoft.Testing.Platform. |
        | `ReadinessGateInjectResultsDirectory` | `true`, `false` | `ReadinessGateInjectTestEvidence` | `false` leaves the directory of results to the runner. |
        | `ReadinessGateInjectCoverage` | `true`, `false` | `ReadinessGateInjectTestEvidence` | `false` starts no coverage collector. `-p:CollectCoverage=false` does the same for one command. |
        | `ReadinessGateStartTests` | `true`, `false` | `true` | `false` starts the tests in the target VSTest as without the gate; after a failed test nothing is recorded then. |
        | `ReadinessGateWrapTests` | `true`, `false` | `true` | `false` puts no process in front of an application of Microsoft.Testing.Platform; its test runs are not recorded then. |
        | `ReadinessGateUpdateBaseline` | `true`, `false` | `false` | `true` keeps the log, and leaves the rules with `"max": 0` warnings for one build, so that `dotnet readiness baseline --accept` sees their findings. |
        | `ReadinessGateSarif` | `true`, `false` | `true` in CI | `true` keeps the compiler's log, from which the findings of rules are counted. |

        ## Options in .editorconfig

        | Option | Values | Default | Meaning |
        |---|---|---|---|
        | `dotnet_diagnostic.<id>.severity` | `none`, `suggestion`, `warning`, `error` | see the page of the rule | The severity of a rule. For files other than C# set it in a `.globalconfig`. |
        | `readinessgate.todo.issue_pattern` | a regular expression | `#\d+\|[A-Z]+-\d+` | What counts as the key of an issue in a TODO comment ([RG1001](rules/RG1001.md)). |
        | `readinessgate.docs.scope` | `public`, `protected`, `internal` | `protected` | Which members the rules about documentation judge: what all code outside the assembly sees, also what derived types see, also what the assembly sees ([RG1101](rules/RG1101.md) to [RG1104](rules/RG1104.md), [RG1106](rules/RG1106.md), [RG1107](rules/RG1107.md)). Setting it also judges libraries that are not packed. Another value counts as not written. |
        | `readinessgate.docs.packable_only` | `true`, `false` | `true` unless the scope is set | Whether these rules judge only libraries that can be packed. |

        ## readiness.json

        Comments are allowed. An unknown key, a wrong value and an unknown id are errors ([RG0001](rules/RG0001.md), [RG0002](rules/RG0002.md), [RG0004](rules/RG0004.md)).
        A check is required when the file sets a key that asks for it, or when `require` names it; one that `optional` names or only a preset asks for counts as an option ([how policies are put together](guide/policy.md)). The [schema](../nuget/readiness.schema.json) completes the file in an editor.

        """;
}
