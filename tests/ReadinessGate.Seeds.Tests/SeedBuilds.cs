using ReadinessGate.Collecting;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Seeds.Tests;

/// <summary>The projects of a seed, built as Release and tested: their sources are committed, and the evidence folder holds what the recorders leave.</summary>
/// <param name="solution">The name of the solution.</param>
/// <param name="version">The version of all assemblies.</param>
/// <param name="time">When the tests ran (ISO 8601, UTC).</param>
internal sealed class SeedBuilds(string solution, string version, string time) : IDisposable
{
    private const int LinesOfFile = 10;
    private const string Log = """
        { "version": "2.1.0", "runs": [ { "tool": { "driver": { "name": "C#", "rules": [] } },
          "invocations": [ { "ruleConfigurationOverrides": [ { "descriptor": { "id": "IDE0055" }, "configuration": { "level": "warning" } } ] } ],
          "results": [ { "ruleId": "RG1000", "level": "note", "message": { "text": "facts" },
            "properties": { "customProperties": { "publicMembers": "20", "documentedMembers": "18", "nullableDisabled": "0", "nullForgiving": "0", "count.RG1010": "0" } } } ] } ] }
        """;

    private readonly SystemFolder _folder = new();
    private readonly List<(ProjectFacts Facts, int Covered)> _members = [];

    public void Dispose() => _folder.Dispose();

    /// <summary>Adds a project of ten lines, of which the first ones run in the tests.</summary>
    public SeedBuilds With(string name, int covered)
    {
        _members.Add((Built(name, isTest: false), covered));
        return this;
    }

    /// <summary>Brings the projects into a system: sources in a commit, then what a test run on that commit left.</summary>
    public void Into(SeedSystem system, string tests, params TestCase[] cases)
    {
        var facts = Built(tests, isTest: true);
        Copy("src", system.Root);
        Copy("tests", system.Root);
        system.Write($"{solution}.sln", "");
        var run = _folder.Run(facts, [.. _members.Select(member => member.Facts)]) with { Commit = system.Head, Tree = Provenance.Clean, Time = time };
        _folder.Save(run);
        _folder.SaveTests(run, cases);
        _folder.SaveCoverage(run, Sample.Cobertura([.. _members.Select(member => (member.Facts.Assembly, $"src/{member.Facts.Assembly}/Code.cs", member.Covered, LinesOfFile))]));
        Copy("artifacts", system.Root);
    }

    private ProjectFacts Built(string name, bool isTest)
    {
        var facts = _folder.Build(name, isTest) with
        {
            Configuration = "Release",
            Version = version,
            Properties = ImmutableSortedDictionary<string, string>.Empty.Add("Nullable", "enable").Add("EnableNETAnalyzers", "true").Add("EnforceCodeStyleInBuild", "true").Add("Optimize", "true"),
        };
        _folder.Save(facts);
        File.WriteAllText(Path.Combine(_folder.Leg(facts.Os, facts.Project), EvidenceLeg.DiagnosticsFile), Log);
        return facts;
    }

    private void Copy(string folder, string root)
    {
        foreach (var file in Directory.EnumerateFiles(_folder.PathOf(folder), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(root, Path.GetRelativePath(_folder.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
