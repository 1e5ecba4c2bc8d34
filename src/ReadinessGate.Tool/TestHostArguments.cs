namespace ReadinessGate.Tool;

/// <summary>Reads a test application's arguments and adds those that make it leave evidence, as far as its extensions allow.</summary>
/// <param name="given">What the runner and the user pass.</param>
/// <param name="inject">What may be added: <c>results</c>, <c>folder</c>, <c>coverage</c>.</param>
public sealed class TestHostArguments(string[] given, string[] inject)
{
    private readonly List<string> _added = [];
    private string? _results;
    private bool _hasList;
    private bool _hasCoverage;

    /// <summary>True when the application itself leaves a coverage report.</summary>
    public bool HasCoverage => _hasCoverage;

    /// <summary>What to start the application with.</summary>
    public IEnumerable<string> Arguments => given.Concat(_added);

    /// <summary>True when only some of the tests are asked for.</summary>
    public bool Filtered => given.Any(argument => argument.StartsWith("--filter", StringComparison.Ordinal) || argument == "--treenode-filter");

    /// <summary>True when 'dotnet test' starts the application to run its tests, not to list them or to print help.</summary>
    public static bool IsTestRun(string[] arguments)
    {
        var server = Array.IndexOf(arguments, "--server");
        return server >= 0 && server + 1 < arguments.Length && arguments[server + 1] == "dotnettestcli"
            && !arguments.Any(argument => argument is "--list-tests" or "--help" or "-?" or "--info");
    }

    /// <summary>Decides what to add.</summary>
    /// <param name="results">Our own folder, which is emptied.</param>
    /// <param name="output">The folder of the application, whose extensions tell what it can do.</param>
    public void Prepare(string results, string output)
    {
        if (Directory.Exists(results))
            foreach (var file in Directory.EnumerateFiles(results).Where(file => Path.GetFileName(file) is not ("run.txt" or "run.rsp")))
                File.Delete(file);
        Directory.CreateDirectory(results);
        File.WriteAllText(Path.Combine(results, "started"), "");
        bool Has(string assembly) => File.Exists(Path.Combine(output, assembly + ".dll"));
        AddList(Has("xunit.v3.core") ? "--report-xunit-trx" : Has("Microsoft.Testing.Extensions.TrxReport") ? "--report-trx" : null);
        AddCoverage(results, Has("Microsoft.Testing.Extensions.CodeCoverage"));
        if (given.Contains("--results-directory"))
            _results = given[Math.Min(Array.IndexOf(given, "--results-directory") + 1, given.Length - 1)];
        else if (inject.Contains("folder") && _added.Count > 0)
            _added.AddRange(["--results-directory", results]);
    }

    /// <summary>What the record of the run needs to know.</summary>
    public IEnumerable<string> RecordArguments(int exitCode)
    {
        yield return "--exit-code";
        yield return exitCode.ToString(CultureInfo.InvariantCulture);
        if (!_hasList)
            yield return "--no-test-list";
        if (Filtered)
            yield return "--filtered";
        if (_results is not null)
        {
            yield return "--user-results";
            yield return Path.GetFullPath(_results);
        }
    }

    private void AddList(string? option)
    {
        _hasList = option is not null && (inject.Contains("results") || given.Contains(option));
        if (_hasList && !given.Contains(option))
            _added.AddRange([option!, option + "-filename", "tests.trx"]);
    }

    private void AddCoverage(string results, bool can)
    {
        _hasCoverage = can && (inject.Contains("coverage") || given.Contains("--coverage"));
        if (_hasCoverage && !given.Contains("--coverage"))
            _added.AddRange(["--coverage", "--coverage-output-format", "cobertura", "--coverage-output", Path.Combine(results, "coverage.cobertura.xml")]);
    }
}
