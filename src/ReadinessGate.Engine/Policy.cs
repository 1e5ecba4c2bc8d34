using System.Text.Json;
using ReadinessGate.Policies;
using ReadinessGate.Secrets.Allowing;

namespace ReadinessGate;

/// <summary>What "ready" means for one system: readiness.json, or nothing.</summary>
/// <param name="path">The file, relative to the root of the system; null without one.</param>
/// <param name="root">Its content.</param>
public sealed class Policy(string? path, JsonValue? root)
{
    /// <summary>Path of the globs that coverage leaves out.</summary>
    public const string CoverageExcludePath = "coverage.exclude";

    /// <summary>Path of the globs of files with test results.</summary>
    public const string TestResultsPath = "evidence.tests";

    /// <summary>Path of the globs of coverage reports.</summary>
    public const string CoverageReportsPath = "evidence.coverage";

    /// <summary>Path of the secrets that are allowed.</summary>
    public const string AllowedSecretsPath = "secrets.allow";

    /// <summary>The check that holds a locked policy.</summary>
    public const string LockId = "RG9004";

    /// <summary>The policy of a system without readiness.json: everything is optional.</summary>
    public static readonly Policy None = new(null, null);

    /// <summary>The file, relative to the root of the system; null without one.</summary>
    public string? Path { get; } = path;

    /// <summary>What the file builds upon, in the order in which it was laid over each other.</summary>
    public ImmutableArray<string> Extended { get; init; } = [];

    /// <summary>What the system is, as readiness.json, its presets or else its builds say it; null where nothing says so.</summary>
    public SystemKind? Kind => Presets.KindOf(Find("system.kind")?.Text);

    /// <summary>How much depends on it: A, B or C; null where nothing says so.</summary>
    public string? Level => Find("system.level")?.Text;

    /// <summary>How it runs; null where nothing says so.</summary>
    public string? Scenario => Find("system.scenario")?.Text;

    /// <summary>The name of the system, or null.</summary>
    public string? SystemName => Find("system.name")?.Text;

    /// <summary>Who answers for the system; null where nothing says so.</summary>
    public string? Owner => Find("system.owner")?.Text;

    /// <summary>The operating systems whose evidence must be there; empty when any will do.</summary>
    public ImmutableArray<string> ExpectedSystems => Texts("evidence.expect");

    /// <summary>Globs of files with test results.</summary>
    public ImmutableArray<string> TestResults => Texts(TestResultsPath);

    /// <summary>Globs of coverage reports.</summary>
    public ImmutableArray<string> CoverageReports => Texts(CoverageReportsPath);

    /// <summary>Globs of source files that coverage leaves out.</summary>
    public ImmutableArray<string> CoverageExcludes => Texts(CoverageExcludePath);

    /// <summary>The secrets that may stand where they stand.</summary>
    public AllowedSecrets AllowedSecrets =>
        new([.. (Find(AllowedSecretsPath)?.Items ?? []).Select((item, index) => new AllowedSecret(index, item["match"]!.Text!, item["path"]?.Text))]);

    /// <summary>The findings that someone accepts until a day, in the order of the file.</summary>
    public ImmutableArray<Waiver> Waivers =>
        [.. (Find("waivers")?.Items ?? []).Select(item => new Waiver(item["check"]!.Text!, Waiver.ParseDay(item["until"]!.Text)!.Value, item["by"]!.Text!, item["because"]!.Text!, new Place(Path!, item.Line, item.Column)))];

    /// <summary>The folder for reports, relative to the root of the system.</summary>
    public string ReportPath => Find("report.path")?.Text ?? "artifacts/readiness";

    /// <summary>True when the base locks the policy, so that a change can't unlock itself.</summary>
    public bool IsLockedByBase { get; init; }

    /// <summary>The same policy, locked by its base.</summary>
    public Policy LockedByBase() => new(Path, root) { Extended = Extended, IsLockedByBase = true };

    /// <summary>How much a check counts: required when <c>require</c> names it or its section, or a file of the repository or its organisation configures it, optional when <c>optional</c> names it or its section, or a preset configures it.</summary>
    public Demand DemandOf(Check check)
    {
        if (IsLockedByBase && check.Descriptor.Id == LockId)
            return Demand.Required;
        if (root is null)
            return check.CountsByDefault ? Demand.Optional : Demand.NotAsked;
        bool Names(string? name) => name == check.Descriptor.Id || (name is not null && name == check.Descriptor.Section);
        var keys = AskingFor(check.Descriptor).ToArray();
        var options = (Find("optional")?.Items ?? []).Where(item => Names(item.Text)).ToArray();
        if (Path is null)
            return check.CountsByDefault && (Kind is not { } kind || check.CountsFor(kind)) ? Demand.Optional : Demand.NotAsked;
        if (Texts("require").Any(Names) || (keys.Any(IsOurs) && !options.Any(IsOurs)))
            return Demand.Required;
        return keys.Length + options.Length > 0 ? Demand.Optional : Demand.NotAsked;
    }

    /// <summary>The values that ask for a check: those of its keys, and of a list whose elements name their check those elements.</summary>
    public IEnumerable<JsonValue> AskingFor(CheckDescriptor check) =>
        from key in check.Keys
        let value = Find(key)
        where value is not null
        from asking in check.Settings.FirstOrDefault(setting => setting.Name == key)?.NamedBy is { } member ? value.Items.Where(item => item[member]?.Text == check.Id) : [value]
        select asking;

    private static bool IsOurs(JsonValue value) => value.Origin != PolicyOrigin.Preset;

    /// <summary>What scores are called.</summary>
    public Bands Bands => new(Find("bands.pass")?.Number ?? Bands.Default.Pass, Find("bands.attention")?.Number ?? Bands.Default.Attention);

    /// <summary>The weight of a category in the score; 1 unless the file says otherwise.</summary>
    public double WeightOf(Category category) => Find($"categories.{category.Key}.weight")?.Number ?? 1;

    /// <summary>The least score of a category, 0 to 100; null where the file says nothing.</summary>
    public double? MinimumOf(Category category) => Find($"categories.{category.Key}.min")?.Number;

    /// <summary>The value at a path such as <c>coverage.scopes[1].line</c>, or null.</summary>
    public JsonValue? Find(string name)
    {
        var value = root;
        foreach (var step in name.Split('.'))
        {
            var bracket = step.IndexOf('[', StringComparison.Ordinal);
            value = value?[bracket < 0 ? step : step[..bracket]];
            if (bracket >= 0 && value is not null)
            {
                var index = int.Parse(step.AsSpan(bracket + 1, step.Length - bracket - 2), CultureInfo.InvariantCulture);
                value = index < value.Items.Length ? value.Items[index] : null;
            }
        }

        return value;
    }

    /// <summary>The place of the value at a path, in whichever file it stands; of the own file when it is not there; null without a file.</summary>
    public Place? PlaceOf(string name) => Path is null ? null : Find(name)?.At ?? new Place(Path);

    /// <summary>Where a check is asked for that no key configures: the list of the own file that names it, or its element of another file's; null without a file.</summary>
    public Place? PlaceNaming(Check check)
    {
        var named = new[] { "require", "optional" }.SelectMany(list => (Find(list)?.Items ?? []).Select(item => (List: list, Item: item))).FirstOrDefault(pair => pair.Item.Text == check.Descriptor.Id);
        return Path is null || named.Item is null or { Origin: PolicyOrigin.Own } ? PlaceOf(named.List ?? "require") : named.Item.At;
    }

    /// <summary>True when a value that is there was written for more systems than this one: what it names need not exist here.</summary>
    public bool IsExtended(string name) => Find(name) is { Origin: not PolicyOrigin.Own };

    /// <summary>The strings of the array at a path; empty when it is not there.</summary>
    public ImmutableArray<string> Texts(string name) =>
        [.. (Find(name)?.Items ?? []).Where(item => item.Kind == JsonValueKind.String).Select(item => item.Text!)];
}
