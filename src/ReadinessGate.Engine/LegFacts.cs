using System.Text.Json.Serialization;

namespace ReadinessGate;

/// <summary>Which project, framework, configuration and operating system a file of the evidence folder speaks of.</summary>
public abstract record LegFacts
{
    // The serializer writes what a derived record adds before what it inherits.
    private const int First = -1;

    /// <summary>Version of this file's shape.</summary>
    [JsonPropertyOrder(First)]
    public int Schema { get; init; } = 1;

    /// <summary>Project file, relative to the root of the system, with <c>/</c>.</summary>
    [JsonPropertyOrder(First)]
    public required string Project { get; init; }

    /// <summary>Target framework: <c>net10.0</c>.</summary>
    [JsonPropertyOrder(First)]
    public required string Framework { get; init; }

    /// <summary>Build configuration: <c>Debug</c>.</summary>
    [JsonPropertyOrder(First)]
    public required string Configuration { get; init; }

    /// <summary>Operating system of the build or run: linux, windows, macos.</summary>
    [JsonPropertyOrder(First)]
    public required string Os { get; init; }

    /// <summary>The project's name without folder and extension.</summary>
    [JsonIgnore]
    public string Name => Path.GetFileNameWithoutExtension(Project);
}
