using System.Security.Cryptography;
using System.Text;
using ReadinessGate.Collecting;
using ReadinessGate.Policies;

namespace ReadinessGate.Tests.Workbench;

/// <summary>A system in a temporary folder, with what builds and test runs would have left in its evidence folder.</summary>
public sealed class SystemFolder : IDisposable
{
    public const string Framework = "net10.0";

    public string Root { get; } = Directory.CreateTempSubdirectory("readinessgate-").FullName;

    public string Evidence => Path.Combine(Root, Gate.EvidencePath);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public string PathOf(string path) => Path.Combine(Root, path);

    /// <summary>Writes a file below the root.</summary>
    public string Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public string Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), content);
        return PathOf(path);
    }

    /// <summary>Writes a project with one source file of ten lines, and the facts of its build.</summary>
    public ProjectFacts Build(string name, bool isTest = false, string lines = "1-10", string? os = null)
    {
        var folder = $"{(isTest ? "tests" : "src")}/{name}";
        var code = string.Concat(Enumerable.Range(1, 10).Select(line => $"// {name} {line}\n"));
        Write($"{folder}/{name}.csproj", "<Project/>");
        Write($"{folder}/Code.cs", code);
        var checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
        var facts = new ProjectFacts
        {
            Project = $"{folder}/{name}.csproj",
            Framework = Framework,
            Configuration = "Debug",
            Os = os ?? Platform.Name,
            Assembly = name,
            IsTest = isTest,
            Mvid = $"mvid of {name}",
            SourceKey = $"key of {name}",
            SourceTree = SourceState.TreeOf(PathOf(folder)),
            Documents = [new SourceDocument($"{folder}/Code.cs", "sha256:" + checksum, lines)],
        };
        Save(facts);
        return facts;
    }

    /// <summary>Writes the record of a whole, fresh run that left results and coverage.</summary>
    public RunFacts Run(ProjectFacts tests, params ProjectFacts[] members)
    {
        var run = new RunFacts
        {
            Project = tests.Project,
            Framework = tests.Framework,
            Configuration = tests.Configuration,
            Os = tests.Os,
            State = "completed",
            RunId = "run-1",
            Time = "2026-11-21T08:00:00Z",
            HasResults = true,
            HasCoverage = true,
            Assemblies = [.. members.Prepend(tests).Select(facts => new AssemblyIdentity(facts.Assembly, facts.Mvid, facts.SourceKey))],
        };
        Save(run);
        return run;
    }

    public string Leg(string os, string project, string framework = Framework) => Path.Combine(Evidence, os, project.EndsWith("proj", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(project) : project, framework);

    public void Save(ProjectFacts facts) => EvidenceJson.Write(Path.Combine(Leg(facts.Os, facts.Project, facts.Framework), EvidenceLeg.FactsFile), facts, EvidenceJson.Default.ProjectFacts);

    public void Save(RunFacts run, string file = EvidenceLeg.RunFile) => EvidenceJson.Write(Path.Combine(Leg(run.Os, run.Project, run.Framework), file), run, EvidenceJson.Default.RunFacts);

    public void SaveTests(RunFacts run, params TestCase[] cases) => EvidenceJson.Write(Path.Combine(Leg(run.Os, run.Project, run.Framework), EvidenceLeg.TestsFile), new TestList(1, [.. cases]), EvidenceJson.Default.TestList);

    public void SaveCoverage(RunFacts run, string cobertura) => EvidenceJson.WriteWhole(Path.Combine(Leg(run.Os, run.Project, run.Framework), EvidenceLeg.CoverageFile), Encoding.UTF8.GetBytes(cobertura));

    /// <summary>What collectors see of this system.</summary>
    public CollectionContext Context(string? policy = null) =>
        new(new RepositoryFiles(Root), policy is null ? Policy.None : PolicyReader.Read("readiness.json", Encoding.UTF8.GetBytes(policy)), [Evidence], evidenceIsLocal: true);
}
