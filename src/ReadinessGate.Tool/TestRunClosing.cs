using ReadinessGate.Collecting;
using ReadinessGate.Recording;

namespace ReadinessGate.Tool;

/// <summary>Records a test run under the system's lock and closes the verdict when it was the last one expected.</summary>
public static class TestRunClosing
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Records the run.</summary>
    /// <param name="request">What ran.</param>
    /// <param name="config">Absolute path of readiness.json, or null.</param>
    /// <param name="evidence">Absolute evidence folder of the system.</param>
    /// <param name="expected">What takes part in the same command, each as <c>project?framework</c> with an absolute project.</param>
    /// <param name="mode">See <see cref="GateMode"/>.</param>
    public static int RecordAndClose(TestRequest request, string? config, string evidence, ImmutableArray<string> expected, string mode)
    {
        using var held = SystemLock.Take(Path.GetDirectoryName(evidence)!, Patience);
        ReportFiles.Ignore(Path.GetDirectoryName(evidence)!);
        var run = TestRecorder.Record(request, EvidenceFolders.Read([evidence]));
        var context = new CollectionContext(new RepositoryFiles(request.Target.Root), Policy.None, [evidence], evidenceIsLocal: true);
        var inRun = expected.Select(item => Parse(item, request.Target.Root)).Append(new Expected(run.Project, run.Framework)).Distinct().ToImmutableArray();
        if (Closing.Missing(run, inRun, context) is not { } missing)
            return BuildVerdict.Close(new SystemRoot(request.Target.Root, config), evidence, mode);
        Console.WriteLine($"ReadinessGate: {missing}");
        return ExitCode.Ready;
    }

    private static Expected Parse(string item, string root)
    {
        var bar = item.LastIndexOf('?');
        return new Expected(Path.GetRelativePath(root, item[..bar]).Replace('\\', '/'), item[(bar + 1)..]);
    }
}
