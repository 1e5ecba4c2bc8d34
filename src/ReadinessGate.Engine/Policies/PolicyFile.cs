using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace ReadinessGate.Policies;

/// <summary>The shape of readiness.json apart from what checks contribute; the JSON Schema is generated from it.</summary>
public sealed record PolicyFile
{
    /// <summary>The schema, for the editor.</summary>
    [JsonPropertyName("$schema"), Description("The schema that completes and validates this file in an editor.")]
    public string? Schema { get; init; }

    /// <summary>The version of the rule set.</summary>
    [Description("The version of the rule set this file was written for: 1.")]
    public int? Version { get; init; }

    /// <summary>What lies below this file.</summary>
    [Description("What this file builds upon, each laid over the one before and this file over all: names of presets, files below the repository (./build/org-readiness.json), or packages that a project references (Org.Readiness.Policy).")]
    public string[]? Extends { get; init; }

    /// <summary>Who is judged.</summary>
    [Description("What is judged.")]
    public SystemSection? System { get; init; }

    /// <summary>Checks that must pass.</summary>
    [Description("Ids of checks that must pass although no section configures them, or sections such as checklist, which stand for all of their checks.")]
    public string[]? Require { get; init; }

    /// <summary>Checks that count and are not required.</summary>
    [Description("Ids of checks that count without being required: their findings are warnings. require wins over it.")]
    public string[]? Optional { get; init; }

    /// <summary>What coverage leaves out.</summary>
    [Description("How much of the code the tests must run.")]
    public CoverageSection? Coverage { get; init; }

    /// <summary>Where evidence comes from.</summary>
    [Description("Where evidence must come from.")]
    public EvidenceSection? Evidence { get; init; }

    /// <summary>Findings that someone accepts until a day.</summary>
    [Description("Checks whose findings a named person accepts until a day; they count half, and fail afterwards.")]
    public WaiverPolicy[]? Waivers { get; init; }

    /// <summary>Weights of categories.</summary>
    [Description("What each category weighs in the score, and the least that it must score.")]
    public CategoriesSection? Categories { get; init; }

    /// <summary>What a score is called.</summary>
    [Description("From which score on a category passes or needs attention; what it is called changes no verdict.")]
    public BandsSection? Bands { get; init; }

    /// <summary>Where reports go.</summary>
    [Description("Where the report is written.")]
    public ReportSection? Report { get; init; }
}

/// <summary>The section <c>system</c>.</summary>
public sealed record SystemSection
{
    /// <summary>Name in reports.</summary>
    [Description("The name of the system in reports.")]
    public string? Name { get; init; }

    /// <summary>Who answers for it.</summary>
    [Description("The team or person that answers for the system.")]
    public string? Owner { get; init; }

    /// <summary>Where it runs.</summary>
    [Description("How the system runs, such as local, single-node, multi-node or high-volume: the column of the checklist's table of services that holds for it.")]
    public string? Scenario { get; init; }

    /// <summary>What it is.</summary>
    [Description("What the system is; brings the preset of that name. With a level alone the builds tell the kind.")]
    public SystemKind? Kind { get; init; }

    /// <summary>How much depends on it.</summary>
    [Description("How much depends on the system: A critical, B standard, C experimental; brings the preset of the level.")]
    public SystemLevel? Level { get; init; }
}

/// <summary>The part of the section <c>coverage</c> that shapes the evidence.</summary>
public sealed record CoverageSection
{
    /// <summary>Globs of files left out.</summary>
    [Description("Globs of source files that coverage leaves out.")]
    public string[]? Exclude { get; init; }
}

/// <summary>The section <c>evidence</c>.</summary>
public sealed record EvidenceSection
{
    /// <summary>Operating systems that must have tested.</summary>
    [Description("Operating systems whose test evidence must be there: linux, windows, macos.")]
    public string[]? Expect { get; init; }

    /// <summary>Files of test results.</summary>
    [Description("Globs of files with test results (TRX, JUnit, xUnit, NUnit, CTRF) that no build of ours left, relative to this file.")]
    public string[]? Tests { get; init; }

    /// <summary>Coverage reports.</summary>
    [Description("Globs of coverage reports (Cobertura, OpenCover, lcov, coverlet JSON, JaCoCo, SonarQube generic, dotCover) that no build of ours left, relative to this file.")]
    public string[]? Coverage { get; init; }
}

/// <summary>The section <c>categories</c>.</summary>
public sealed record CategoriesSection
{
    /// <summary>See <see cref="Category.Code"/>.</summary>
    public CategorySection? Code { get; init; }

    /// <summary>See <see cref="Category.Security"/>.</summary>
    public CategorySection? Security { get; init; }

    /// <summary>See <see cref="Category.Observability"/>.</summary>
    public CategorySection? Observability { get; init; }

    /// <summary>See <see cref="Category.Resilience"/>.</summary>
    public CategorySection? Resilience { get; init; }

    /// <summary>See <see cref="Category.Performance"/>.</summary>
    public CategorySection? Performance { get; init; }

    /// <summary>See <see cref="Category.Deployment"/>.</summary>
    public CategorySection? Deployment { get; init; }

    /// <summary>See <see cref="Category.Documentation"/>.</summary>
    public CategorySection? Documentation { get; init; }

    /// <summary>See <see cref="Category.Testing"/>.</summary>
    public CategorySection? Testing { get; init; }

    /// <summary>See <see cref="Category.Operations"/>.</summary>
    public CategorySection? Operations { get; init; }

    /// <summary>See <see cref="Category.Governance"/>.</summary>
    public CategorySection? Governance { get; init; }

    /// <summary>See <see cref="Category.Release"/>.</summary>
    public CategorySection? Release { get; init; }
}

/// <summary>One category.</summary>
public sealed record CategorySection
{
    /// <summary>Weight in the score.</summary>
    [Range(0, 1000), Description("How much each check of the category weighs in the score; 1 unless set.")]
    public double? Weight { get; init; }
}

/// <summary>The section <c>bands</c>.</summary>
public sealed record BandsSection
{
    /// <summary>The upper bound.</summary>
    [Range(0, 100), Description("From this score on a category passes; 90 unless set.")]
    public double? Pass { get; init; }

    /// <summary>The lower bound.</summary>
    [Range(0, 100), Description("From this score on it needs attention, below it fails; 70 unless set.")]
    public double? Attention { get; init; }
}

/// <summary>The section <c>report</c>.</summary>
public sealed record ReportSection
{
    /// <summary>The folder.</summary>
    [Description("The folder for reports, relative to this file; artifacts/readiness unless set.")]
    public string? Path { get; init; }
}
