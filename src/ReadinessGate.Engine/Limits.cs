using System.Text.Json;
using ReadinessGate.Policies;

namespace ReadinessGate;

/// <summary>The values of readiness.json as a check asks for them.</summary>
public sealed class Limits(Policy policy)
{
    /// <summary>The value of a threshold: the file's, else its default.</summary>
    public double Of(Threshold threshold) => policy.Find(threshold.Name) is { Kind: JsonValueKind.Number } value ? value.Number : threshold.Default;

    /// <summary>True when the file sets the threshold.</summary>
    public bool Has(Threshold threshold) => policy.Find(threshold.Name) is not null;

    /// <summary>True when the policy asks for the check.</summary>
    public bool Asks(Check check) => policy.DemandOf(check) != Demand.NotAsked;

    /// <summary>Where the file sets the threshold; the file itself when it does not; null without a file.</summary>
    public Place? PlaceOf(Threshold threshold) => policy.PlaceOf(threshold.Name);

    /// <summary>Where the value at a path stands.</summary>
    public Place? PlaceOf(string name) => policy.PlaceOf(name);

    /// <summary>True when the value at a path was written for more systems than this one: what it names need not exist here.</summary>
    public bool IsExtended(string name) => policy.IsExtended(name);

    /// <summary>The elements of an array setting, each with its path.</summary>
    public IEnumerable<(string Path, JsonValue Value)> Items(Setting setting) =>
        (policy.Find(setting.Name)?.Items ?? []).Select((value, index) => ($"{setting.Name}[{index}]", value));

    /// <summary>The strings of an array setting.</summary>
    public ImmutableArray<string> Texts(Setting setting) => policy.Texts(setting.Name);

    /// <summary>The strings of the array at a path.</summary>
    public ImmutableArray<string> Texts(string name) => policy.Texts(name);

    /// <summary>The value at a path, or null.</summary>
    public JsonValue? Find(string name) => policy.Find(name);
}
