using System.Collections.Concurrent;
using ReadinessGate.Secrets.Allowing;

namespace ReadinessGate.Collecting.Secrets;

/// <summary>Searches the text files of a folder for secrets: one scan for the gate and for the command.</summary>
public sealed class SecretScan
{
    private readonly string _root;
    private readonly TestFolders _tests;
    private readonly ConcurrentBag<SecretFinding> _findings = [];
    private readonly ConcurrentBag<UnreadFile> _unread = [];
    private readonly FolderLinks _links;
    private int _files;
    private readonly FolderAllowances _allowances;

    private SecretScan(string root, AllowedSecrets allowed, string systemFolder)
    {
        _root = root;
        _allowances = new FolderAllowances(root, allowed, systemFolder);
        _tests = new TestFolders(root);
        _links = new FolderLinks(root);
    }

    /// <summary>Searches what git tracks, or everything where there is no git.</summary>
    /// <param name="root">Absolute folder.</param>
    /// <param name="allowed">What the system's readiness.json allows.</param>
    /// <param name="systemFolder">Absolute folder of the system: <paramref name="root"/> or above it.</param>
    /// <exception cref="EvidenceException">The folder is a checkout and git does not answer.</exception>
    public static RepositorySecrets OfFolder(string root, AllowedSecrets allowed, string systemFolder)
    {
        var scan = new SecretScan(root, allowed, systemFolder);
        var unread = new List<UnreadFile>();
        var files = ScannedFiles.Of(root, unread).Where(path => !scan._links.LeadsThrough(path)).Select(path => (Path: path, IsTest: scan._tests.Contains(path))).ToArray();
        unread.ForEach(scan._unread.Add);
        Parallel.ForEach(files, file => scan.ReadFile(file.Path, file.IsTest));
        // Of a part of the system it can't be told whether an element is needed.
        var unmatched = root == systemFolder ? SymbolSearch.Unmatched(root, files.Select(file => file.Path).ToArray(), scan._allowances.Unused) : [];
        return scan.Result() with { UnmatchedAllows = unmatched };
    }

    /// <summary>Searches what git has staged, as it was staged.</summary>
    /// <param name="root">Absolute folder.</param>
    /// <param name="allowed">What the system's readiness.json allows.</param>
    /// <param name="systemFolder">Absolute folder of the system: <paramref name="root"/> or above it.</param>
    /// <exception cref="EvidenceException">The folder is no checkout, or git does not answer.</exception>
    public static RepositorySecrets OfStaged(string root, AllowedSecrets allowed, string systemFolder)
    {
        var scan = new SecretScan(root, allowed, systemFolder);
        foreach (var (path, content) in GitFiles.Contents(root, ScannedFiles.StagedIn(root)))
        {
            if (TextDecoder.Decode(content) is { Length: > 0 } text)
                scan.Search(path, [new TextPiece(text, 1, 0, IsWhole: true)], scan._tests.Contains(path));
        }

        return scan.Result();
    }

    private void ReadFile(string path, bool isTest)
    {
        try
        {
            // What git could not name in Unicode can't be opened by that name.
            if (path.Contains('\uFFFD', StringComparison.Ordinal))
                _unread.Add(new UnreadFile(path, "its name is not UTF-8"));
            else
                Search(path, TextFile.Pieces(Path.Combine(_root, path), SecretFileScanner.Keywords(isTest)), isTest);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            _unread.Add(new UnreadFile(path, $"the file can't be read ({problem.GetType().Name})"));
        }
    }

    private void Search(string path, IEnumerable<TextPiece> pieces, bool isTest)
    {
        var isText = false;
        foreach (var piece in pieces)
        {
            isText = true;
            foreach (var finding in SecretFileScanner.Scan(path, piece, isTest, name => _allowances.Allow(name, path)))
                _findings.Add(finding);
        }

        if (isText)
            Interlocked.Increment(ref _files);
    }

    private RepositorySecrets Result() => new(
        [
            .. _findings.OrderBy(finding => finding.At.Path, StringComparer.Ordinal).ThenBy(finding => finding.At.Line).ThenBy(finding => finding.At.Column).ThenBy(finding => finding.Id, StringComparer.Ordinal)
                .DistinctBy(finding => (finding.Id, finding.At.Path, finding.At.Line)),
        ],
        _files)
    {
        Unread = [.. _unread.Where(file => !_allowances.Allow(null, file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal)],
    };
}
