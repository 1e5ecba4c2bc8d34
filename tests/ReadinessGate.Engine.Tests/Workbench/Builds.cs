namespace ReadinessGate.Tests.Workbench;

/// <summary>Builds of projects as the checks of compilations see them.</summary>
public static class Builds
{
    /// <summary>A build of <c>src/Shop/Shop.csproj</c> that left a log without results, with strict properties.</summary>
    public static CompilationDiagnostics Shop(params SourceDiagnostic[] diagnostics) => Of("Shop", diagnostics);

    public static CompilationDiagnostics Of(string name, params SourceDiagnostic[] diagnostics) =>
        new($"src/{name}/{name}.csproj", "net10.0", [.. diagnostics], ImmutableSortedDictionary<string, int>.Empty, [], [])
        {
            Build = new ProjectFacts
            {
                Project = $"src/{name}/{name}.csproj",
                Framework = "net10.0",
                Configuration = "Debug",
                Os = "linux",
                Assembly = name,
                Mvid = "mvid",
                SourceKey = "key",
                Properties = ImmutableSortedDictionary<string, string>.Empty.Add("Nullable", "enable").Add("EnableNETAnalyzers", "true").Add("EnforceCodeStyleInBuild", "true").Add("Optimize", "true"),
            },
            Switched = ["IDE0055"],
        };

    public static CompilationDiagnostics With(this CompilationDiagnostics build, string property, string? value) =>
        build with { Build = build.Build! with { Properties = value is null ? build.Build.Properties.Remove(property) : build.Build.Properties.SetItem(property, value) } };

    public static CompilationDiagnostics WithTotals(this CompilationDiagnostics build, params (string Name, int Count)[] totals) =>
        build with { Totals = totals.ToImmutableSortedDictionary(total => total.Name, total => total.Count) };

    public static CompilationDiagnostics AsTest(this CompilationDiagnostics build) => build with { Build = build.Build! with { IsTest = true } };

    public static CompilationDiagnostics As(this CompilationDiagnostics build, string configuration) => build with { Build = build.Build! with { Configuration = configuration } };

    public static SourceDiagnostic Warning(string id, string path, int line = 3, string level = "warning", bool suppressed = false) => new(id, level, new Place(path, line, 5), "text", suppressed);

    public static CheckResult Judge(Check check, string policy, params CompilationDiagnostics[] builds) => Sample.Evaluate(check, new SourceDiagnostics([.. builds]), policy);
}
