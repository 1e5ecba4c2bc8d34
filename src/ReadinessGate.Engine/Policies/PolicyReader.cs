using System.Text.Json;
using ReadinessGate.Checks;
using ReadinessGate.Checks.Code;
using ReadinessGate.Secrets.Allowing;

namespace ReadinessGate.Policies;

/// <summary>Reads readiness.json strictly: whatever it does not know is an error with line, column and a suggestion.</summary>
public static class PolicyReader
{
    private static readonly JsonValue Schema = JsonPlaceReader.Read("readiness.schema.json", SchemaBytes());

    /// <summary>Reads and validates a policy with all that it extends.</summary>
    /// <param name="path">The file's name in messages, relative to the root of the system.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="library">Finds the files and packages that it extends; presets need none.</param>
    /// <param name="detect">Says what the builds show the system to be.</param>
    /// <exception cref="PolicyException">Anything in a file is unknown, of the wrong type or out of range, or what it extends is missing.</exception>
    public static Policy Read(string path, ReadOnlySpan<byte> bytes, PolicyLibrary? library = null, Func<SystemKind?>? detect = null)
    {
        var composer = new PolicyComposer(library ?? PolicyLibrary.Empty);
        var root = composer.Compose(new PolicySource(path, PolicyOrigin.Own, bytes.ToArray()), detect ?? (() => null));
        var problems = PolicyTogether.Problems(root).ToImmutableArray();
        return problems.IsEmpty ? new Policy(path, root) { Extended = composer.Extended } : throw new PolicyException(problems);
    }

    /// <summary>The policy of a system without readiness.json: what its kind is usually asked, all of it optional.</summary>
    public static Policy OfKind(SystemKind? kind) => kind is { } known && Presets.Find(Presets.NameOf(known)) is { } preset
        ? new Policy(null, Parse(preset)) { Extended = [preset.Path] }
        : Policy.None;

    /// <summary>Reads and validates one file alone.</summary>
    /// <exception cref="PolicyException">Anything in it is unknown, of the wrong type or out of range.</exception>
    public static JsonValue Parse(PolicySource source)
    {
        var path = source.Path;
        var root = JsonPlaceReader.Read(path, source.Content.Span, source.Origin);
        var problems = SchemaValidator.Validate(path, root, Schema);
        if (problems.IsEmpty)
            problems = [.. UnknownIds(path, root), .. OutsidePaths(path, root), .. Unexplained(path, root), .. TestPolicyValues.Problems(path, root), .. MetricPolicyValues.Problems(root), .. ChecklistPolicyValues.Problems(path, root), .. WaiverValues.Problems(path, root)];
        return problems.IsEmpty ? root : throw new PolicyException(problems);
    }

    private static IEnumerable<PolicyProblem> UnknownIds(string path, JsonValue root)
    {
        var known = CheckCatalog.All.Select(check => check.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        var sections = CheckCatalog.All.Select(check => check.Descriptor.Section).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var item in (root["require"]?.Items ?? []).Concat(root["optional"]?.Items ?? []))
            if (!known.Contains(item.Text!) && !sections.Contains(item.Text!))
                yield return Unknown(path, item.Text!, item.Line, item.Column, known.Concat(sections));
        var fileChecks = CheckCatalog.All.Where(check => check.Descriptor.Settings.Any(setting => setting.Name == "files")).Select(check => check.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var file in root["files"]?.Items ?? [])
            if (file["check"] is { } check && !fileChecks.Contains(check.Text!))
                yield return Unknown(path, check.Text!, check.Line, check.Column, fileChecks);
        var rules = CodeRules.All.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var member in root["rules"]?.Members ?? [])
            if (!rules.Contains(member.Name))
                yield return Unknown(path, member.Name, member.Line, member.Column, rules);
    }

    private static IEnumerable<PolicyProblem> OutsidePaths(string path, JsonValue root)
    {
        if (root["report"]?["path"] is { Text: { } text } value && !IsBelow(text))
            yield return new PolicyProblem("RG0002", $"'report.path' must be a folder below this file, but is '{text}'", new Place(path, value.Line, value.Column));
    }

    private static IEnumerable<PolicyProblem> Unexplained(string path, JsonValue root) =>
        [.. Unexplained(path, "secrets.allow", root["secrets"]?["allow"], "the secret may stand there"), .. Unexplained(path, "warnings.accept", root["warnings"]?["accept"], "the warning is accepted")];

    private static IEnumerable<PolicyProblem> Unexplained(string path, string list, JsonValue? items, string what)
    {
        foreach (var (item, index) in (items?.Items ?? []).Select((item, index) => (item, index)))
        {
            foreach (var member in item.Members.Where(member => member.Value.Kind == JsonValueKind.String))
            {
                var name = $"'{list}[{index}].{member.Name}'";
                if (member.Name == "because" ? !AllowComment.IsReason(member.Value.Text!) : string.IsNullOrWhiteSpace(member.Value.Text))
                    yield return new PolicyProblem("RG0002", member.Name == "because" ? $"{name} must say why {what}" : $"{name} must not be empty", new Place(path, member.Value.Line, member.Value.Column));
            }
        }
    }

    // The folder itself does not do either: our output folder hides all its content from git.
    private static bool IsBelow(string path)
    {
        var steps = path.Split('/', '\\');
        return !Path.IsPathRooted(path) && steps[0].Length > 0 && !path.Contains(':', StringComparison.Ordinal) && !steps.Contains("..") && steps.Any(step => step is not ("" or "."));
    }

    private static PolicyProblem Unknown(string path, string id, int line, int column, IEnumerable<string> known) =>
        new("RG0004", $"unknown id '{id}'{Spelling.Suggest(id, known)}; known: {string.Join(", ", known.Order(StringComparer.Ordinal))}", new Place(path, line, column));

    private static byte[] SchemaBytes()
    {
        using var stream = typeof(PolicyReader).Assembly.GetManifestResourceStream("readiness.schema.json")!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
