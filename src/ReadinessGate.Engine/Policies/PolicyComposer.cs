namespace ReadinessGate.Policies;

/// <summary>Makes one policy of a readiness.json and of all that it extends: preset of kind and level, then <c>extends</c> in its order, then the file itself.</summary>
/// <param name="library">Finds files and packages.</param>
public sealed class PolicyComposer(PolicyLibrary library)
{
    // Files that extend two others each, in a row, would be read more often than anyone has patience.
    private const int MostFiles = 64;

    private readonly List<string> _extended = [];
    private int _files;

    /// <summary>The files besides the own one, in the order in which they were laid over each other.</summary>
    public ImmutableArray<string> Extended => [.. _extended.Distinct(StringComparer.Ordinal)];

    /// <summary>The whole policy.</summary>
    /// <param name="own">The system's own file.</param>
    /// <param name="detect">Says what the builds show the system to be; asked only where a level is stated and no kind.</param>
    /// <exception cref="PolicyException">A file is wrong or missing, or extends itself; shows the chain.</exception>
    public JsonValue Compose(PolicySource own, Func<SystemKind?> detect)
    {
        var root = Compose(own, []);
        var level = root["system"]?["level"]?.Text;
        var kind = root["system"]?["kind"]?.Text ?? (level is null || detect() is not { } detected ? null : Presets.NameOf(detected));
        string?[] names = [kind, level is null ? null : Presets.NameOf(level)];
        var presets = names.OfType<string>().Select(name => Presets.Find(name)!).Where(preset => !_extended.Contains(preset.Path)).ToArray();
        _extended.InsertRange(0, presets.Select(preset => preset.Path));
        return presets.Reverse().Aggregate(root, (upper, preset) => PolicyMerge.Over(PolicyReader.Parse(preset), upper));
    }

    private JsonValue Compose(PolicySource source, ImmutableArray<PolicySource> above)
    {
        var value = PolicyReader.Parse(source);
        var chain = above.Add(source);
        JsonValue? lower = null;
        foreach (var element in value["extends"]?.Items ?? [])
        {
            var next = Compose(Find(element, chain), chain);
            lower = lower is null ? next : PolicyMerge.Over(lower, next);
        }

        if (source.Origin != PolicyOrigin.Own)
            _extended.Add(source.Path);
        return lower is null ? value : PolicyMerge.Over(lower, value);
    }

    private PolicySource Find(JsonValue element, ImmutableArray<PolicySource> chain)
    {
        var reference = element.Text!;
        if (++_files > MostFiles)
            throw Error(element, $"more than {MostFiles} files are extended; extend fewer", chain);
        var isName = reference.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
        var found = isName ? OfPreset(reference) : library.Find(reference, chain[^1]);
        if (found.Source is not { } source)
            throw Error(element, $"'{reference}' can't be extended: {found.Problem}", chain);
        if (chain.Any(file => file.Path == source.Path && (file.Origin == source.Origin || file.Origin == PolicyOrigin.Own)))
            throw Error(element, $"'{reference}' extends itself", chain.Add(source));
        return source;
    }

    private static FoundPolicy OfPreset(string name) => Presets.Find(name) is { } preset
        ? new FoundPolicy(preset, null)
        : FoundPolicy.None($"there is no such preset{Spelling.Suggest(name, Presets.Names)}; presets: {string.Join(", ", Presets.Names)}; a file begins with ./");

    private static PolicyException Error(JsonValue at, string message, ImmutableArray<PolicySource> chain) =>
        new([new PolicyProblem("RG0002", chain.Length < 2 ? message : $"{message} ({string.Join(" -> ", chain.Select(file => file.Path))})", at.At)]);
}
