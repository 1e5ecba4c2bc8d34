namespace ReadinessGate.Policies;

/// <summary>The value of the property is a percentage from 0 to 100.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PercentAttribute : Attribute;
