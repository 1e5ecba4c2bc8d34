using System.Text.RegularExpressions;

namespace ReadinessGate.Repository.Tests;

public sealed partial class EngineFolderTests
{
    private const string Engine = "src/ReadinessGate.Engine/";
    private const string Nouns = "";

    // The corridor: Collecting, Checks, Scoring and Reporting meet in nouns only. What else stands here is a decision.
    // Checklists is the grammar of a line, whose sources the analyzers share; who reads or judges lines may use it.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        [Nouns] = ["Checklists", "Policies"],
        ["Gate.cs"] = ["Checks", "Collecting", "Policies", "Scoring"],
        ["Checklists"] = [],
        ["Checks"] = ["Checklists", "Policies"],
        ["Collecting"] = ["Checklists", "Receipts"],
        ["Editing"] = ["Collecting"],
        ["Policies"] = ["Checks"],
        ["Receipts"] = ["Reporting"],
        ["Recording"] = ["Checks", "Collecting", "Reporting"],
        ["Reporting"] = [],
        ["Scoring"] = [],
    };

    public static TheoryData<string> Sources =>
        [.. Repository.Tracked.Where(path => path.StartsWith(Engine, StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Sources))]
    public void A_file_uses_only_the_folders_that_its_own_may_use(string path)
    {
        var step = path[Engine.Length..].Split('/')[0];
        var folder = step.EndsWith(".cs", StringComparison.Ordinal) && !Allowed.ContainsKey(step) ? Nouns : step;
        Assert.True(Allowed.TryGetValue(folder, out var allowed), $"state in {nameof(EngineFolderTests)} what {folder} may use");
        var code = string.Join('\n', Repository.Read(path).Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));
        Assert.Empty(Uses(code).Except([folder, .. allowed!]));
    }

    [Fact]
    public void Sees_a_using_and_a_qualified_name() =>
        Assert.Equal(["Checks", "Scoring"], Uses("using ReadinessGate.Checks.Testing;\nvar score = Scoring.Scorer.Of(results);"));

    [Fact]
    public void No_global_using_opens_a_folder() =>
        Assert.All(Repository.Tracked.Where(path => path.StartsWith(Engine, StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal)), path => Assert.DoesNotContain("global using ReadinessGate", Repository.Read(path), StringComparison.Ordinal));

    private static IEnumerable<string> Uses(string code) => Qualified().Matches(code)
        .Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value)
        .Where(Allowed.ContainsKey).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\bReadinessGate\.(\w+)|(?<![\w.])(Checks|Collecting|Editing|Policies|Receipts|Recording|Reporting|Scoring)\.(?=[A-Z])")]
    private static partial Regex Qualified();
}
