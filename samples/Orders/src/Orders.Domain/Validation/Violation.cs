namespace Orders.Domain.Validation;

/// <summary>One broken rule of a draft.</summary>
/// <param name="Field">The field as a path, for example <c>lines[0].quantity</c>.</param>
/// <param name="Message">What is wrong and what is accepted.</param>
public sealed record Violation(string Field, string Message);
