using ReadinessGate.Collecting;
using ReadinessGate.Secrets;
using ReadinessGate.Tests.Workbench;

namespace ReadinessGate.Tests.Collecting;

public sealed class AcceptedDiagnosticsTests : IDisposable
{
    private readonly SystemFolder _system = new();

    public AcceptedDiagnosticsTests() => _system.Write("src/A.cs", "class A\n{\n    int a;\n\tint  a;\n    int b;\n}\n");

    public void Dispose() => _system.Dispose();

    [Fact]
    public void Knows_a_diagnostic_of_others_by_the_text_of_its_lines()
    {
        string? Print(int line, int end = 0, string path = "src/A.cs") => Of(Diagnostic(line, path) with { EndLine = end });
        Assert.Matches("^[0-9a-f]{16}$", Print(3));
        Assert.Equal(Print(3), Print(4));
        Assert.NotEqual(Print(3), Print(5));
        Assert.NotEqual(Print(3), Print(3, 4));
        Assert.Equal(Print(5, 6), Print(5, 99));
        Assert.Null(Print(99));
        Assert.Null(Print(1, path: "gone.cs"));
        Assert.Null(Print(1, path: "../outside.cs"));
    }

    // What hides them in the compiler makes the same fingerprints of these lines: OtherFindingsSuppressorTests.
    [Theory]
    [InlineData("class C\n{\n", 1, 2, "1c347a11f8d6ab91"), InlineData("class C\r\n{", 1, 2, "1c347a11f8d6ab91"), InlineData("class C\r{", 1, 2, "1c347a11f8d6ab91")]
    [InlineData("class C\u0085{", 1, 2, "1c347a11f8d6ab91"), InlineData("\u2028\u2029class C\u2028{", 3, 4, "1c347a11f8d6ab91")]
    [InlineData("{\n\tpublic int M(string?  s) => s.Length;\n", 2, 2, "e1ad312c6ee1e8e7")]
    public void Ends_a_line_where_the_compiler_does(string text, int line, int end, string expected)
    {
        _system.Write("src/B.cs", text);
        Assert.Equal(expected, Of(Diagnostic(line, "src/B.cs") with { EndLine = end }));
    }

    [Fact]
    public void Takes_what_our_analyzers_say_and_a_message_without_a_place()
    {
        Assert.Equal("abc", Of(Diagnostic(3) with { Fingerprint = "abc" }));
        Assert.Equal(SecretFingerprint.OfPlace("RG1202", "src/A.cs", "Smtp:Password"), Of(Diagnostic(3) with { Id = "RG1202", Name = "Smtp:Password" }));
        Assert.Equal("2f4ea2e985d73e00", Of(new SourceDiagnostic("SA0001", "warning", null, "said so", false)));
        Assert.NotEqual(Of(new SourceDiagnostic("CS8002", "warning", null, "no strong name", false)), Of(new SourceDiagnostic("CS8002", "warning", null, "another", false)));
    }

    [Fact]
    public void Marks_as_many_as_are_accepted_in_each_compilation_that_shares_the_place()
    {
        var shared = Compilation("a.csproj", Diagnostic(3), Diagnostic(4), Diagnostic(5));
        var evidence = Mark(new SourceDiagnostics([shared, shared with { Project = "b.csproj" }]), new BaselineFinding("CS0169", "src/A.cs", Of(Diagnostic(3))!, 1));
        Assert.All(evidence.Compilations, compilation => Assert.Equal([3], compilation.Diagnostics.Where(diagnostic => diagnostic.Accepted).Select(diagnostic => diagnostic.At!.Line)));
        Assert.Equal(1, Assert.Single(evidence.Accepted).Count);
    }

    [Fact]
    public void Of_others_leaves_out_what_a_comment_hides_and_of_ours_does_not()
    {
        SourceDiagnostic[] hidden = [Diagnostic(3) with { Suppressed = true }, Diagnostic(3) with { Id = "RG1001", Fingerprint = "1", Suppressed = true }];
        var evidence = Mark(new SourceDiagnostics([Compilation("a.csproj", hidden)]), new BaselineFinding("CS0169", "src/A.cs", Of(Diagnostic(3))!, 1), new BaselineFinding("RG1001", "src/A.cs", "1", 1));
        Assert.Equal([false, true], evidence.Compilations[0].Diagnostics.Select(diagnostic => diagnostic.Accepted));
    }

    [Fact]
    public void A_baseline_that_is_broken_makes_the_evidence_unusable()
    {
        _system.Build("Shop");
        _system.Write(Baseline.FileName, "{ \"version\": 1, \"findings\": [ 1 ] }");
        var collected = new SourceDiagnosticsCollector().Collect(_system.Context());
        Assert.Equal((Outcome.Inconclusive, "readiness.baseline.json(1,31): an entry is an object { \"rule\": …, \"path\": …, \"hash\": …, \"count\": … }"), (collected.Outcome, collected.Reason));
    }

    private string? Of(SourceDiagnostic diagnostic) => new FindingPrints(new RepositoryFiles(_system.Root)).Of(diagnostic);

    private SourceDiagnostics Mark(SourceDiagnostics evidence, params BaselineFinding[] entries) =>
        new AcceptedDiagnostics(new FindingPrints(new RepositoryFiles(_system.Root))).Mark(evidence, Baseline.Empty with { Findings = [.. entries] }, _ => true);

    private static SourceDiagnostic Diagnostic(int line, string path = "src/A.cs") => new("CS0169", "warning", new Place(path, line, 9), "unused", false);

    private static CompilationDiagnostics Compilation(string project, params SourceDiagnostic[] diagnostics) =>
        new(project, "net10.0", [.. diagnostics], ImmutableSortedDictionary<string, int>.Empty, [], []);
}
