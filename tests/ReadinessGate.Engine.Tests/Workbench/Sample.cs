using System.Text;
using ReadinessGate.Policies;
using ReadinessGate.Scoring;

namespace ReadinessGate.Tests.Workbench;

/// <summary>Small evidence, policies and texts in the formats of producers.</summary>
public static class Sample
{
    /// <summary>The day of every verdict.</summary>
    public static readonly DateOnly Today = new(2026, 11, 21);

    public static Stream Text(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    public static Policy Policy(string json) => PolicyReader.Read("readiness.json", Encoding.UTF8.GetBytes(json));

    /// <summary>Judges a check as the gate does.</summary>
    public static CheckResult Evaluate(Check check, Evidence evidence, string? policy = null) => Evaluate(check, new Collected(evidence), policy);

    public static CheckResult Evaluate(Check check, Collected collected, string? policy = null) =>
        new Evaluator(policy is null ? ReadinessGate.Policy.None : Policy(policy), Today).Evaluate(check, collected) with { Milliseconds = 0 };

    /// <summary>A file whose first lines ran.</summary>
    public static FileCoverage File(string path, int covered, int total, string assembly = "Shop", string type = "Shop.Cart", int branchesCovered = 0, int branches = 0) => new(
        assembly,
        path,
        [.. Enumerable.Range(1, total).Select(line => new LineCoverage(line, line <= covered ? 1 : 0, line == 1 ? branchesCovered : 0, line == 1 ? branches : 0, type))],
        [new MethodCoverage(type, "Add()", covered > 0)]);

    public static Coverage Coverage(params FileCoverage[] files) => new([.. files], []);

    public static TestRun Tests(params TestCase[] cases) => new([new ProjectTests("tests/Shop.Tests/Shop.Tests.csproj", "net10.0", [.. cases])]);

    public static TestCase Test(string name, TestOutcome outcome = TestOutcome.Passed, string type = "Shop.CartTests") => new(type, name, outcome);

    public static TestCase[] Passed(int count) => [.. Enumerable.Range(1, count).Select(number => Test($"Test{number}"))];

    /// <summary>A Cobertura report as coverlet writes it; of each class the first lines ran.</summary>
    public static string Cobertura(params (string Assembly, string Path, int Covered, int Total)[] classes)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<coverage line-rate=\"0.5\" branch-rate=\"0\" version=\"1.9\">\n<packages>\n");
        foreach (var (assembly, path, covered, total) in classes)
        {
            var lines = string.Concat(Enumerable.Range(1, total).Select(line => $"<line number=\"{line}\" hits=\"{(line <= covered ? 1 : 0)}\" branch=\"False\" />"));
            text.Append($"<package name=\"{assembly}\"><classes><class name=\"{assembly}.Code\" filename=\"{path}\">")
                .Append($"<methods><method name=\"Run\" signature=\"()\"><lines>{lines}</lines></method></methods><lines>{lines}</lines></class></classes></package>\n");
        }

        return text.Append("</packages>\n</coverage>\n").ToString();
    }

    /// <summary>A result without findings.</summary>
    public static CheckResult Result(Outcome outcome, Demand demand = Demand.Required, string id = "RG2001", Category? category = null, params Finding[] findings) =>
        new(new CheckDescriptor(id, "It is right", category ?? Category.Testing), demand, outcome, [.. findings]);

    public static Report Report(params CheckResult[] results) => new()
    {
        System = "Shop",
        PolicyPath = "readiness.json",
        Verdict = Scorer.Judge(results),
        Score = Scorer.Score(results, ReadinessGate.Policy.None),
        Categories = Scorer.ByCategory(results, ReadinessGate.Policy.None),
        Results = [.. results],
        Metrics = [],
        Evidence = [],
        Run = new RunInfo("2026-11-21T08:00:00Z", 12.34, "1.2.3", "linux", ImmutableSortedDictionary<string, double>.Empty.Add("RG2001", 1.5)),
    };
}
