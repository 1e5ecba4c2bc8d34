namespace ReadinessGate;

/// <summary>How the sources are formatted: by what the builds reported, or by a report of <c>dotnet format</c>.</summary>
/// <param name="Builds">What the builds reported; null where reports were brought instead.</param>
/// <param name="Changes">What the reports would change, sorted by place; empty without reports.</param>
public sealed record Formatting(SourceDiagnostics? Builds, ImmutableArray<Place> Changes) : Evidence
{
    /// <summary>Path of the globs of reports in readiness.json.</summary>
    public const string ReportsPath = "evidence.format";

    /// <summary>The rule of the SDK that reports wrong formatting.</summary>
    public const string Rule = "IDE0055";

    /// <summary>True when an .editorconfig holds for the system.</summary>
    public bool HasEditorConfig { get; init; }
}
