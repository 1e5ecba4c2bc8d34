using ReadinessGate.Collecting.CoverageFormats;
using ReadinessGate.Collecting.Formats;

namespace ReadinessGate.Recording;

/// <summary>Finds the coverage reports of one test run: in the folders named, and where its TRX file says.</summary>
/// <remarks>A run that was told to write several formats tells the same in each: only one of them is taken, Cobertura where it is there.</remarks>
public static class RunCoverage
{
    private const string Binary = "*.coverage";

    // A user may have named the file; its content then tells whether it is one.
    private static readonly ImmutableArray<string> Names = [.. CoverageReaders.All.SelectMany(reader => reader.FileNames), "*coverage*.*"];

    /// <summary>The files of one format, sorted; a report that stands twice (as attachment and in place) does no harm to a union.</summary>
    public static IReadOnlyCollection<string> Find(TestRequest request, TestResultContent? trx)
    {
        var files = Candidates(request, trx, Names).Concat(request.Coverage.Where(File.Exists)).ToArray();
        var named = files.Where(path => Path.GetFileName(path).Contains("cobertura", StringComparison.OrdinalIgnoreCase)).ToArray();
        if (named.Length > 0)
            return new SortedSet<string>(named, StringComparer.Ordinal);
        var first = files.Distinct(StringComparer.Ordinal).Select(path => (path, reader: ReaderOf(path))).Where(file => file.reader is not null)
            .GroupBy(file => file.reader!, file => file.path).MinBy(group => group.Key.Preference);
        return new SortedSet<string>(first ?? Enumerable.Empty<string>(), StringComparer.Ordinal);
    }

    /// <summary>True when the run left coverage that only Microsoft's own tools read.</summary>
    public static bool IsBinaryOnly(TestRequest request, TestResultContent? trx) => Candidates(request, trx, [Binary]).Any();

    private static IEnumerable<string> Candidates(TestRequest request, TestResultContent? trx, ImmutableArray<string> names)
    {
        bool IsNamed(string path) => names.Any(name => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(name, Path.GetFileName(path.AsSpan()), ignoreCase: true));
        var own = Directory.Exists(request.Results) ? Directory.EnumerateFiles(request.Results, "*", SearchOption.AllDirectories) : [];
        var users = request.UserResults is { } folder && Directory.Exists(folder) ? TestResults.OfThisRun(request.Results, folder, "*") : [];
        var attached = (trx?.Attachments ?? []).Where(href => IsNamed(href.Replace('\\', '/'))).SelectMany(href => Attached(Path.GetDirectoryName(request.Trx)!, href));
        return own.Concat(users).Where(IsNamed).Concat(attached);
    }

    // A name says little: a folder of results holds other files too.
    private static CoverageReader? ReaderOf(string path)
    {
        using var stream = File.OpenRead(path);
        var head = ReportHead.Of(stream);
        return CoverageReaders.All.FirstOrDefault(reader => reader.Recognises(head));
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
