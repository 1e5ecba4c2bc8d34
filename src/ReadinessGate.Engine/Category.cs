namespace ReadinessGate;

/// <summary>A part of production readiness that gets a score of its own.</summary>
/// <param name="Key">Name under <c>categories</c> in readiness.json.</param>
/// <param name="Title">Name in reports.</param>
/// <remarks>The ten sections of the oldest checklist behind this project, and code.</remarks>
public sealed record Category(string Key, string Title)
{
    /// <summary>What the compiler and the analyzers see.</summary>
    public static readonly Category Code = new("code", "Code quality");

    /// <summary>Secrets, authentication, dependencies.</summary>
    public static readonly Category Security = new("security", "Security & compliance");

    /// <summary>Health, metrics, logs, traces, alerts.</summary>
    public static readonly Category Observability = new("observability", "Monitoring & observability");

    /// <summary>Retries, timeouts, isolation.</summary>
    public static readonly Category Resilience = new("resilience", "Resilience & fault tolerance");

    /// <summary>Latency, throughput, resources.</summary>
    public static readonly Category Performance = new("performance", "Performance & scalability");

    /// <summary>Containers, manifests, pipelines.</summary>
    public static readonly Category Deployment = new("deployment", "Infrastructure & deployment");

    /// <summary>What readers of the repository find.</summary>
    public static readonly Category Documentation = new("documentation", "Documentation");

    /// <summary>Tests and what they run.</summary>
    public static readonly Category Testing = new("testing", "Testing quality");

    /// <summary>Runbooks, on-call, backups.</summary>
    public static readonly Category Operations = new("operations", "Operational readiness");

    /// <summary>Risks, approvals, audit trail.</summary>
    public static readonly Category Governance = new("governance", "Compliance & governance");

    /// <summary>Version, changelog, sign-off.</summary>
    public static readonly Category Release = new("release", "Release readiness");

    /// <summary>All categories in the order of the report.</summary>
    public static readonly ImmutableArray<Category> All =
        [Code, Security, Observability, Resilience, Performance, Deployment, Documentation, Testing, Operations, Governance, Release];
}
