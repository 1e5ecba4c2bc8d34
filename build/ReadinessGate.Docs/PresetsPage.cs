using System.Globalization;
using System.Text;
using System.Text.Json;
using ReadinessGate.Policies;

namespace ReadinessGate.Docs;

/// <summary>Writes every value of every preset, from the files that the engine embeds.</summary>
public static class PresetsPage
{
    private const string Head = """
        # Presets

        What `"extends": ["web-api", "level-b"]` and `"system": { "kind": "web-api", "level": "B" }` bring. A value of your own replaces that of a preset; `require` and `optional` unite.
        A preset makes a check count as an option, unless its `require` names the check: [how policies are put together](guide/policy.md). The files lie in the package, in `presets/`.

        """;

    /// <summary>The page as Markdown.</summary>
    /// <param name="checks">The checks that the values ask for.</param>
    public static string Write(IReadOnlyCollection<Check> checks)
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var name in Presets.Names)
        {
            page.Append($"\n## {name}\n\n| Key | Value | Asks for |\n|---|---|---|\n");
            foreach (var (path, value) in Leaves("", PolicyReader.Parse(Presets.Find(name)!)))
                page.Append($"| `{path}` | `{Show(value)}` | {Askers(path, value, checks)} |\n");
        }

        return page.ToString();
    }

    private static IEnumerable<(string Path, JsonValue Value)> Leaves(string path, JsonValue value) => value is { Kind: JsonValueKind.Object, Members.IsEmpty: false }
        ? value.Members.SelectMany(member => Leaves(path.Length == 0 ? member.Name : $"{path}.{member.Name}", member.Value))
        : [(path, value)];

    private static string Show(JsonValue value) => value.Kind switch
    {
        JsonValueKind.Array => $"[{string.Join(", ", value.Items.Select(Show))}]",
        JsonValueKind.Number => value.Number.ToString(CultureInfo.InvariantCulture),
        JsonValueKind.Object => "{}",
        _ => value.Text ?? (value.Kind == JsonValueKind.True ? "true" : "false"),
    };

    private static string Askers(string path, JsonValue value, IEnumerable<Check> checks)
    {
        var ids = path is "require" or "optional"
            ? value.Items.Select(item => item.Text!)
            : checks.Where(check => check.Descriptor.Keys.Any(key => path == key || path.StartsWith($"{key}.", StringComparison.Ordinal))).Select(check => check.Descriptor.Id);
        return string.Join(", ", ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => $"[{id}](rules/{id}.md)"));
    }
}
