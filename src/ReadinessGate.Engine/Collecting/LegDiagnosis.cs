using ReadinessGate.Collecting.CoverageFormats;
using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting;

/// <summary>Says of one project, framework and operating system which pieces of its evidence are there, by the facts that the collectors judge by.</summary>
/// <param name="context">The system.</param>
/// <param name="leg">The project and framework.</param>
public sealed class LegDiagnosis(CollectionContext context, EvidenceLeg leg)
{
    private const string RunTests = "run 'dotnet test'";
    private const string WithLogger = RunTests + " without ReadinessGateInjectLogger=false";
    private const string NotAsked = "no check that counts asks for it";

    private string Name => $"{leg.Facts.Name} ({leg.Facts.Framework}, {leg.Facts.Os})";

    /// <summary>What the build left: its facts.</summary>
    public EvidencePiece Build() => SourceState.ChangeSince(leg.Facts, context.Files) is { } change
        ? new EvidencePiece(Name, "build", Outcome.Stale, $"{change} since the last build", "run 'dotnet build'")
        : new EvidencePiece(Name, "build", Outcome.Pass, $"{leg.Facts.Configuration}, {Quantity.Of(leg.Facts.Documents.Length, "source")}");

    /// <summary>The compiler's log.</summary>
    /// <param name="isNeeded">True when a check can't be judged without it.</param>
    public EvidencePiece Log(bool isNeeded)
    {
        if (!File.Exists(PathOf(EvidenceLeg.DiagnosticsFile)))
            return isNeeded
                ? new EvidencePiece(Name, "log", Outcome.Pending, "the last build kept no log of the compiler", SourceDiagnostics.Remedy)
                : new EvidencePiece(Name, "log", Outcome.NotApplicable, NotAsked);
        return Readable("log", EvidenceLeg.DiagnosticsFile, "the log of the compiler", SourceDiagnostics.Remedy, (shown, stream) => SarifReader.Read(shown, stream, leg.Facts.Project, leg.Facts.Framework, uri => uri));
    }

    /// <summary>The list of tests.</summary>
    public EvidencePiece Results(bool isAsked)
    {
        if (Run("results", isAsked) is { } without)
            return without;
        if (leg.Run!.HasResults)
            return Readable("results", EvidenceLeg.TestsFile, "the tests of the last run", "run 'dotnet test' again", (shown, stream) => EvidenceJson.Read(PathOf(EvidenceLeg.TestsFile), shown, EvidenceJson.Default.TestList));
        return leg.Run.ResultsProblem is { } problem
            ? new EvidencePiece(Name, "results", Outcome.Inconclusive, problem, problem.Contains("ReadinessGateInjectLogger", StringComparison.Ordinal) ? WithLogger : "read the output of the tests, then " + RunTests)
            : new EvidencePiece(Name, "results", Outcome.Inconclusive, "the test run left no list of tests, only an exit code", ListRemedy);
    }

    /// <summary>The coverage.</summary>
    public EvidencePiece Coverage(bool isAsked)
    {
        if (Run("coverage", isAsked) is { } without)
            return without;
        return leg.Run!.HasCoverage
            ? Readable("coverage", EvidenceLeg.CoverageFile, "the coverage of the last run", "run 'dotnet test' again", static (shown, stream) => CoverageReaders.Read(shown, stream, detailed: false))
            : new EvidencePiece(Name, "coverage", Outcome.Pending, leg.Run.CoverageProblem ?? "the test run left no coverage", CoverageRemedy.Of(leg));
    }

    private string ListRemedy => leg.Facts.Packages.Any(package => package.StartsWith("xunit.v3", StringComparison.OrdinalIgnoreCase))
        ? WithLogger
        : "reference Microsoft.Testing.Extensions.TrxReport in the test project and " + RunTests;

    private EvidencePiece? Run(string kind, bool isAsked)
    {
        if (!isAsked)
            return new EvidencePiece(Name, kind, Outcome.NotApplicable, NotAsked);
        var (outcome, reason) = context.Freshness.Of(leg);
        return outcome == Outcome.Pass ? null : new EvidencePiece(Name, kind, outcome, reason!, RunTests);
    }

    private EvidencePiece Readable(string kind, string file, string what, string fix, Action<string, Stream> read)
    {
        if (!File.Exists(PathOf(file)))
            return new EvidencePiece(Name, kind, Outcome.Pending, $"{file} was deleted since the run", fix);
        try
        {
            using var stream = File.OpenRead(PathOf(file));
            read($"{leg.Shown}/{file}", stream);
            return new EvidencePiece(Name, kind, Outcome.Pass, what);
        }
        catch (EvidenceException problem)
        {
            return new EvidencePiece(Name, kind, Outcome.Inconclusive, problem.Message, fix);
        }
    }

    private string PathOf(string file) => Path.Combine(leg.Folder, file);
}
