namespace ReadinessGate.Checks.Testing;

/// <summary>Sorts the tests of a run by kind.</summary>
/// <param name="evidence">The run.</param>
public sealed class TestKinds(TestRun evidence)
{
    private static readonly string[] Endings = ["tests", "test", "specs", "spec"];

    /// <summary>The tests of a kind with the project they belong to.</summary>
    /// <remarks>
    /// A test is of a kind when one of its traits says so (<c>Category=Integration</c>, <c>Integration=true</c>), when a part of its project's name does (<c>Orders.IntegrationTests</c>),
    /// or when its project uses a package of that kind. It may be of several. A test that neither trait nor name calls anything known is a unit test.
    /// </remarks>
    public IEnumerable<(ProjectTests Project, TestCase Case)> Of(TestKind kind)
    {
        foreach (var project in evidence.Projects)
        {
            var words = WordsOf(project.Name);
            var whole = words.Overlaps(kind.Words) || project.Packages.Any(kind.Uses);
            var unnamed = kind.Name == TestKind.Unit && !TestKind.Known.Any(known => words.Overlaps(known.Words));
            foreach (var test in project.Cases ?? [])
                if (whole || Says(test, kind) || (unnamed && !TestKind.Known.Any(known => Says(test, known))))
                    yield return (project, test);
        }
    }

    /// <summary>The finding that a name is neither a known kind nor a word of a trait or project, or null.</summary>
    public Finding? Unknown(string name, Place? at)
    {
        var kind = TestKind.Of(name);
        if (TestKind.Known.Any(known => known.Name == kind.Name) || evidence.Projects.Any(project => WordsOf(project.Name).Overlaps(kind.Words)) || evidence.Cases.Any(test => Says(test.Case, kind)))
            return null;
        var known = TestKind.Known.Select(other => other.Name).Concat(evidence.Cases.SelectMany(test => (test.Case.Traits ?? []).Select(trait => trait.Value))).Distinct(StringComparer.OrdinalIgnoreCase);
        return new Finding(
            $"'{name}' is no known kind of tests, and no trait or project is called so{Spelling.Suggest(name, known)}",
            at,
            Remedy: $"use one of {string.Join(", ", TestKind.Known.Select(other => other.Name))}, or the value of a trait of your tests",
            Code: "RG0003");
    }

    private static bool Says(TestCase test, TestKind kind) =>
        (test.Traits ?? []).Any(trait => kind.Words.Contains(TestKind.Word(trait.Value)) || (TestKind.Word(trait.Value) is "" or "true" && kind.Words.Contains(TestKind.Word(trait.Name))));

    // Orders.IntegrationTests, Orders.Tests.Integration, orders-e2e-tests: each part, without what only says that it tests.
    private static HashSet<string> WordsOf(string name)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in name.Split('.', '-', '_', ' ', '/'))
        {
            var word = TestKind.Word(part);
            var ending = Array.Find(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal));
            words.Add(ending is null ? word : word[..^ending.Length]);
        }

        words.Add(TestKind.Word(name));
        return words;
    }
}
