namespace ReadinessGate;

/// <summary>One claim of a checklist.</summary>
/// <param name="At">Its box.</param>
/// <param name="Text">What is claimed, without reason and comment.</param>
/// <param name="State">What the box says.</param>
public sealed record ChecklistItem(Place At, string Text, ItemState State)
{
    /// <summary>The heading it stands below.</summary>
    public string Section { get; init; } = "";

    /// <summary>When it has to be settled.</summary>
    public ChecklistPhase Phase { get; init; }

    /// <summary>How many hours after the deployment, where it says so.</summary>
    public int? Hours { get; init; }

    /// <summary>What its comment says.</summary>
    public ItemAttributes Attributes { get; init; } = new();

    /// <summary>Why it does not apply or is deferred; null when it does not say.</summary>
    public string? Reason { get; init; }

    /// <summary>The day it is deferred to.</summary>
    public DateOnly? DeferredTo { get; init; }

    /// <summary>The box with its brackets.</summary>
    public TextRange Box { get; init; } = new(0, 0, 0);

    /// <summary>The comment with its marks; null without one.</summary>
    public TextRange? Comment { get; init; }

    /// <summary>Who last changed the line of the box, as git states the author; null when it is unknown or not committed.</summary>
    public string? ChangedBy { get; init; }

    /// <summary>When the line of the box was last changed, as git states it.</summary>
    public DateOnly? ChangedOn { get; init; }

    /// <summary>True for a condition of the approval.</summary>
    public bool IsCondition { get; init; }

    /// <summary>Text and id as messages show them.</summary>
    public string Name => Attributes.Id is { } id ? $"'{id}: {Text}'" : $"'{Text}'";
}
