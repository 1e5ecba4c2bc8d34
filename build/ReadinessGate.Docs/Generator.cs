using System.Collections.Immutable;
using ReadinessGate.Policies;
using ReadinessGate.Secrets;

namespace ReadinessGate.Docs;

/// <summary>Everything in the repository that is generated from the code. The same code gives the same bytes.</summary>
public static class Generator
{
    /// <summary>The folder of pages, relative to the root; nothing else lies in it.</summary>
    public const string PagesFolder = "docs/rules";

    /// <summary>All generated files, sorted by path.</summary>
    /// <param name="root">The root of the repository, whose comments are read.</param>
    /// <exception cref="InvalidOperationException">A class of a rule or a check has no comment to make a page of.</exception>
    public static ImmutableArray<GeneratedFile> Files(string root)
    {
        var severities = new PackageSeverities(File.ReadAllText(Path.Combine(root, "build", "ReadinessGate.globalconfig")));
        var entries = new EntryCatalog(new SourceComments(root), severities).All;
        var checks = EntryCatalog.AllChecks;
        var schema = PolicySchema.Write(checks);
        return
        [
            .. entries.Select(entry => new GeneratedFile($"{PagesFolder}/{entry.Id}.md", IdPage.Write(entry)))
                .Append(new($"{PagesFolder}/README.md", IndexPage.Write(entries)))
                .Append(new($"{PagesFolder}/secret-formats.md", SecretFormatsPage.Write(SecretCatalog.All)))
                .Append(new("docs/configuration.md", ConfigurationPage.Write(schema, checks)))
                .Append(new("docs/presets.md", PresetsPage.Write(checks)))
                .Append(new("nuget/readiness.schema.json", schema))
                .Append(new("src/ReadinessGate.Engine/Checks/Code/rules.json", RulesFile.Write(RuleSource.All.Where(rule => rule.IsCounted).Select(rule => rule.ForEngine))))
                .Append(new("build/ReadinessGate.Ids.props", IdsFile.Write(entries.Select(entry => entry.Id))))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>The pages that lie in the folder for ids that no longer exist, relative to the root and sorted.</summary>
    public static ImmutableArray<string> Leftovers(string root, IEnumerable<GeneratedFile> files)
    {
        var folder = Path.Combine(root, PagesFolder);
        return !Directory.Exists(folder)
            ? []
            : [.. Directory.EnumerateFiles(folder).Select(file => $"{PagesFolder}/{Path.GetFileName(file)}").Except(files.Select(file => file.Path)).Order(StringComparer.Ordinal)];
    }
}
