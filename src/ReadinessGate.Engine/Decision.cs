namespace ReadinessGate;

/// <summary>The decision to deploy; what only keeps a place is null.</summary>
/// <param name="At">Its heading.</param>
/// <param name="Answer">Yes, no, or null.</param>
/// <param name="Date">The day of the deployment.</param>
/// <param name="Window">The time in which it happens.</param>
/// <param name="RollbackOwner">Who takes it back.</param>
public sealed record Decision(Place At, bool? Answer = null, DateOnly? Date = null, string? Window = null, string? RollbackOwner = null);
