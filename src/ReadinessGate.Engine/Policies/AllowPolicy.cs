using System.ComponentModel;

namespace ReadinessGate.Policies;

/// <summary>One element of <c>secrets.allow</c>.</summary>
public sealed record AllowPolicy
{
    /// <summary>Which names.</summary>
    [Description("A glob of symbols and key paths, compared with the whole and with its last part, case ignored: Test*Key, Smtp:Password; * for secrets without a name.")]
    public required string Match { get; init; }

    /// <summary>In which files.</summary>
    [Description("A path glob, such as tests/**; all files unless set.")]
    public string? Path { get; init; }

    /// <summary>Why.</summary>
    [Description("Why the secret may stand there.")]
    public required string Because { get; init; }
}
