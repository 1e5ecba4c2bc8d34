namespace ReadinessGate;

/// <summary>What a test says about itself: a category, a trait, a property.</summary>
/// <param name="Name">Such as <c>Category</c>.</param>
/// <param name="Value">Such as <c>Integration</c>; empty where the framework knows names only.</param>
public sealed record TestTrait(string Name, string Value);
