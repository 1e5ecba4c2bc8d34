using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Recording;

/// <summary>Finds the Cobertura reports of one test run: in the folders named, and where its TRX file says.</summary>
public static class RunCoverage
{
    private const string Pattern = "*cobertura*.xml";

    /// <summary>The files, sorted; a report that stands twice (as attachment and in place) does no harm to a union.</summary>
    public static IReadOnlyCollection<string> Find(TestRequest request, TestResultContent? trx)
    {
        var files = new SortedSet<string>(request.Coverage.Where(path => Path.GetFileName(path).Contains("cobertura", StringComparison.OrdinalIgnoreCase) && File.Exists(path)), StringComparer.Ordinal);
        if (Directory.Exists(request.Results))
            files.UnionWith(Directory.EnumerateFiles(request.Results, Pattern, SearchOption.AllDirectories));
        if (request.UserResults is { } users && Directory.Exists(users))
            files.UnionWith(TestResults.OfThisRun(request.Results, users, Pattern));

        foreach (var attachment in trx?.Attachments ?? [])
            if (attachment.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && attachment.Contains("cobertura", StringComparison.OrdinalIgnoreCase))
                files.UnionWith(Attached(Path.GetDirectoryName(request.Trx)!, attachment));
        return files;
    }

    // VSTest copies attachments to <results>/<deployment>/In/<href>; the deployment folder's name has the user's and the machine's name in it.
    private static IEnumerable<string> Attached(string results, string href)
    {
        if (Path.IsPathRooted(href))
            return File.Exists(href) ? [href] : [];
        var relative = href.Replace('\\', '/');
        return !Directory.Exists(results) || relative.Contains("..", StringComparison.Ordinal)
            ? []
            : Directory.EnumerateDirectories(results).Select(folder => Path.Combine(folder, "In", relative)).Where(File.Exists);
    }
}
