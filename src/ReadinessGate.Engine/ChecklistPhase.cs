namespace ReadinessGate;

/// <summary>When an item has to be settled.</summary>
public enum ChecklistPhase
{
    /// <summary>Before anything is deployed.</summary>
    PreDeployment,

    /// <summary>While it is deployed.</summary>
    Deployment,

    /// <summary>In the hours and days after.</summary>
    PostDeployment,
}
