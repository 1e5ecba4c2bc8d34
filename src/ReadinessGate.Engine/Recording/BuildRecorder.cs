using System.Text;
using System.Text.RegularExpressions;
using ReadinessGate.Collecting;

namespace ReadinessGate.Recording;

/// <summary>What a build tells about one project and framework.</summary>
public sealed record BuildRequest
{
    /// <summary>What is recorded.</summary>
    public required RecordTarget Target { get; init; }

    /// <summary>Absolute path of the compiled assembly.</summary>
    public required string Assembly { get; init; }

    /// <summary>Absolute path of its PDB, or null.</summary>
    public string? Pdb { get; init; }

    /// <summary>True for a project whose tests are to be run.</summary>
    public bool IsTest { get; init; }

    /// <summary>Ids of the packages that the project references itself.</summary>
    public ImmutableArray<string> Packages { get; init; } = [];

    /// <summary>Rules that the build raised to errors.</summary>
    public ImmutableArray<string> Raised { get; init; } = [];

    /// <summary>Absolute paths of the compiler's .editorconfig and .globalconfig files.</summary>
    public ImmutableArray<string> AnalyzerConfigs { get; init; } = [];

    /// <summary>The project's NoWarn.</summary>
    public string NoWarn { get; init; } = "";

    /// <summary>Properties of the project as <c>name=value</c>; one without a value is not set.</summary>
    public ImmutableArray<string> Properties { get; init; } = [];

    /// <summary>Packages that bring analyzers; may repeat.</summary>
    public ImmutableArray<string> Analyzers { get; init; } = [];

    /// <summary>Absolute path of the compiler's SARIF log, or null.</summary>
    public string? Sarif { get; init; }
}

/// <summary>Writes what a build knows into the evidence folder.</summary>
public static partial class BuildRecorder
{
    /// <summary>Records one build.</summary>
    /// <returns>What was recorded.</returns>
    /// <exception cref="EvidenceException">The assembly can't be read.</exception>
    public static ProjectFacts Record(BuildRequest request)
    {
        var projectFolder = request.Target.ProjectFolder;
        var content = AssemblyReader.Read(request.Assembly, request.Pdb, projectFolder, request.Target.Root);
        var facts = new ProjectFacts
        {
            Project = request.Target.RelativeProject,
            Framework = request.Target.Framework,
            Configuration = request.Target.Configuration,
            Os = Platform.Name,
            Assembly = Path.GetFileNameWithoutExtension(request.Assembly),
            IsTest = request.IsTest,
            Packages = [.. request.Packages.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)],
            Enforced = EnforcedRules.Of(request, content.Documents),
            Properties = PropertiesOf(request),
            Analyzers = [.. request.Analyzers.Where(IsThirdParty).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)],
            Version = content.Version,
            Mvid = content.Mvid,
            SourceKey = content.SourceKey,
            SourceTree = SourceState.TreeOf(projectFolder),
            Documents = content.Documents,
            Operations = request.IsTest ? [] : content.Operations,
        };
        EvidenceJson.Write(Path.Combine(request.Target.Folder, EvidenceLeg.FactsFile), facts, EvidenceJson.Default.ProjectFacts);
        RecordSarif(request);
        return facts;
    }

    private static ImmutableSortedDictionary<string, string> PropertiesOf(BuildRequest request) => request.Properties
        .Select(property => property.Split('=', 2))
        .Where(pair => pair.Length == 2 && pair[1].Length > 0)
        .ToImmutableSortedDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    // The packs of the framework bring generators, and we are not asked about ourselves.
    private static bool IsThirdParty(string package) => !package.EndsWith(".Ref", StringComparison.OrdinalIgnoreCase) && !package.Equals("ReadinessGate", StringComparison.OrdinalIgnoreCase);

    // The log holds absolute paths, and evidence travels to other machines.
    private static void RecordSarif(BuildRequest request)
    {
        var target = Path.Combine(request.Target.Folder, EvidenceLeg.DiagnosticsFile);
        if (request.Sarif is null || !File.Exists(request.Sarif))
        {
            File.Delete(target);
            return;
        }

        var root = request.Target.Root.Replace('\\', '/').TrimEnd('/');
        var uri = new Uri(request.Target.Root.TrimEnd('/', '\\') + "/").AbsoluteUri;
        var text = File.ReadAllText(request.Sarif).Replace(uri, "", StringComparison.Ordinal).Replace(root + "/", "", StringComparison.Ordinal);
        EvidenceJson.WriteWhole(target, Encoding.UTF8.GetBytes(ForeignFolder().Replace(text, "")));
    }

    // Of a file outside the system, such as one that a package compiles in, only the name stays.
    [GeneratedRegex(@"file://[^""\s]*/")]
    private static partial Regex ForeignFolder();
}
