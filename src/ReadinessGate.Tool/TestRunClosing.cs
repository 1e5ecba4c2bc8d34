using ReadinessGate.Collecting;
using ReadinessGate.Recording;
using ReadinessGate.Reporting;

namespace ReadinessGate.Tool;

/// <summary>Records a test run under the system's lock and closes the verdict when it was the last one expected.</summary>
public static class TestRunClosing
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Records the run.</summary>
    /// <param name="request">What ran.</param>
    /// <param name="shared">Policy, evidence and mode.</param>
    /// <param name="expected">What takes part in the same command, each as <c>project?framework</c> with an absolute project.</param>
    public static int RecordAndClose(TestRequest request, RecordArguments shared, ImmutableArray<string> expected)
    {
        using var held = SystemLock.Take(shared.ReportFolder, Patience);
        ReportFiles.Ignore(shared.ReportFolder);
        var run = TestRecorder.Record(request, EvidenceFolders.Read([shared.Evidence]));
        var context = new CollectionContext(new RepositoryFiles(shared.Target.Root), Policy.None, [shared.Evidence], evidenceIsLocal: true);
        var inRun = expected.Select(item => Parse(item, shared.Target.Root)).Append(new Expected(run.Project, run.Framework)).Distinct().ToImmutableArray();
        if (Closing.Missing(run, inRun, context) is not { } missing)
            return BuildVerdict.Close(new SystemRoot(shared.Target.Root, shared.Config), shared.Evidence, shared.Mode);
        Console.WriteLine($"ReadinessGate: {OneLine.Of(missing)}");
        return ExitCode.Ready;
    }

    private static Expected Parse(string item, string root)
    {
        var bar = item.LastIndexOf('?');
        return new Expected(Path.GetRelativePath(root, item[..bar]).Replace('\\', '/'), item[(bar + 1)..]);
    }
}
