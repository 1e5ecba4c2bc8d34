using ReadinessGate.Policies;

namespace ReadinessGate.Checks.Code;

/// <summary>What the engine knows of a rule of our analyzers.</summary>
/// <param name="Id">RG1xxx, or RG0110.</param>
/// <param name="Title">States what is right.</param>
/// <param name="Category">The category of its descriptor.</param>
public sealed record CodeRule(string Id, string Title, Category Category);

/// <summary>Our analyzers' rules, read from a file that the build generates from the analyzers: the two meet in files, never in types.</summary>
public static class CodeRules
{
    /// <summary>All rules that can be counted, sorted by id.</summary>
    public static readonly ImmutableArray<CodeRule> All = Read();

    private static ImmutableArray<CodeRule> Read()
    {
        using var stream = typeof(CodeRules).Assembly.GetManifestResourceStream("rules.json")!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var root = JsonPlaceReader.Read("rules.json", memory.ToArray());
        return [.. root["rules"]!.Items.Select(rule => new CodeRule(rule["id"]!.Text!, rule["title"]!.Text!, Category.All.Single(category => category.Key == rule["category"]!.Text)))];
    }
}
