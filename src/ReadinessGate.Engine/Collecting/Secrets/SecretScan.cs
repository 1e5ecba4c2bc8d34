using System.Collections.Concurrent;

namespace ReadinessGate.Collecting.Secrets;

/// <summary>Scans the files of a folder for secrets.</summary>
public static class SecretScan
{
    /// <summary>The findings, sorted by place, and how many files were read.</summary>
    /// <param name="root">Absolute folder.</param>
    /// <param name="staged">Whether only what git has staged counts, with its staged content.</param>
    public static (ImmutableArray<SecretFinding> Findings, int Files) Of(string root, bool staged)
    {
        var tests = new TestFolders(root);
        var files = ScannedFiles.Of(root, staged).Select(path => (Path: path, IsTest: tests.Contains(path))).ToArray();
        var findings = new ConcurrentBag<SecretFinding>();
        var read = 0;
        Parallel.ForEach(files, file =>
        {
            if ((staged ? ScannedFiles.StagedText(root, file.Path) : TextFile.Read(Path.Combine(root, file.Path))) is not { Length: > 0 } text)
                return;
            Interlocked.Increment(ref read);
            foreach (var finding in SecretFileScanner.Scan(file.Path, text, file.IsTest))
                findings.Add(finding);
        });
        return ([.. findings.OrderBy(finding => finding.At.Path, StringComparer.Ordinal).ThenBy(finding => finding.At.Line).ThenBy(finding => finding.At.Column)], read);
    }
}
