using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Collecting;

/// <summary>Reads test results that no build of ours left: one project for each suite of each file.</summary>
public sealed class RawTests
{
    /// <summary>Where runners put results while nobody tells them otherwise.</summary>
    public static readonly ImmutableArray<string> Places =
    [
        "**/TestResults/**/*.trx", "**/*.trx", "**/junit*.xml", "**/TEST-*.xml", "**/*test-results*.xml", "**/*testresults*.xml", "**/TestResult.xml", "**/xunit*.xml", "**/nunit*.xml", "**/ctrf*.json",
    ];

    private readonly List<ProjectTests> _projects = [];
    private readonly List<BrokenRun> _broken = [];
    private readonly List<EvidenceSource> _sources = [];

    private RawTests()
    {
    }

    /// <summary>One for each suite, in the order of the files.</summary>
    public IReadOnlyList<ProjectTests> Projects => _projects;

    /// <summary>The suites whose results are not whole.</summary>
    public IReadOnlyList<BrokenRun> Broken => _broken;

    /// <summary>The files that were read.</summary>
    public IReadOnlyList<EvidenceSource> Sources => _sources;

    /// <summary>The globs of <c>evidence.tests</c> that match no file.</summary>
    public ImmutableArray<string> Unmatched { get; private set; } = [];

    /// <summary>Why a file can't be read, or null.</summary>
    public string? Problem { get; private set; }

    /// <summary>What changed since a file was written, or null.</summary>
    public string? Change { get; private set; }

    /// <summary>True when there was a file, readable or not.</summary>
    public bool HasFiles => _sources.Count > 0 || Problem is not null;

    /// <summary>Reads the files that the policy names, and those in the usual places where nothing better is there.</summary>
    public static RawTests Read(CollectionContext context)
    {
        // Damaged facts of a build are no matter of these files: without them no figure can be trusted.
        _ = context.Legs;
        var tests = new RawTests();
        try
        {
            var evidence = RawEvidence.Find(context, context.Policy.TestResults, Places);
            tests.Unmatched = evidence.Unmatched;
            foreach (var file in evidence.Files)
                tests.Read(file, context.Files.Root);
            var freshness = new RawFreshness(context);
            tests.Change = evidence.Files.Select(file => freshness.ChangeSince(file)).FirstOrDefault(change => change is not null);
        }
        catch (EvidenceException problem)
        {
            tests.Problem = problem.Message;
        }

        return tests;
    }

    private void Read(RawFile file, string root)
    {
        ImmutableArray<TestResultContent> suites;
        try
        {
            using var stream = File.OpenRead(file.FullPath);
            suites = TestFormat.ReadAny(file.Path, stream);
        }
        catch (EvidenceException problem)
        {
            Problem ??= problem.Message;
            return;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Problem ??= $"{file.Path}: the file can't be read ({problem.GetType().Name})";
            return;
        }

        _sources.Add(new EvidenceSource(file.Path, "tests", suites.Max(suite => suite.Time), file.Identity));
        foreach (var suite in suites)
            Add(file, suite, root);
    }

    private void Add(RawFile file, TestResultContent suite, string root)
    {
        var name = suite.Suite ?? file.Path;
        if (suite.Aborted is { } aborted)
            _broken.Add(new BrokenRun(name, $"{file.Path}: {aborted}"));
        _projects.Add(new ProjectTests(name, "", [.. suite.Cases.Select(test => test with { Name = Paths.Without(test.Name, root) })]) { Name = name, Milliseconds = suite.Milliseconds });
    }
}
