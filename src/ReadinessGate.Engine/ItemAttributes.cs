namespace ReadinessGate;

/// <summary>What the comment of an item says; a value that only keeps a place, or can't be read, is not there.</summary>
public sealed record ItemAttributes
{
    /// <summary>Unique and stable.</summary>
    public string? Id { get; init; }

    /// <summary>Who answers for the claim.</summary>
    public string? Owner { get; init; }

    /// <summary>When it was established.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>For how many days it holds from then on.</summary>
    public int? ValidDays { get; init; }

    /// <summary>When it has to be settled.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Files that show it, relative to the root, or addresses.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>The first digits of the SHA-256 of the evidence when it was established.</summary>
    public string? Sha { get; init; }

    /// <summary>Ids of the checks that decide instead of the box.</summary>
    public ImmutableArray<string> Checks { get; init; } = [];

    /// <summary>Services and scenarios without which the item does not apply; a leading <c>!</c> turns one around.</summary>
    public ImmutableArray<string> Conditions { get; init; } = [];

    /// <summary>Program and arguments that show it.</summary>
    public string? Run { get; init; }

    /// <summary>What the command must answer.</summary>
    public string? Expect { get; init; }

    /// <summary>With what the command must fail.</summary>
    public string? ExpectFail { get; init; }

    /// <summary>Until when a deviation is accepted.</summary>
    public DateOnly? WaivedUntil { get; init; }

    /// <summary>Who accepted it.</summary>
    public string? WaivedBy { get; init; }

    /// <summary>Why: of a deviation, or of a deferral.</summary>
    public string? Because { get; init; }

    /// <summary>The document that records the deviation, relative to the root.</summary>
    public string? Decision { get; init; }

    /// <summary>True when the item is waived, well or badly.</summary>
    public bool IsWaived { get; init; }
}
