namespace ReadinessGate.Secrets.Settings;

/// <summary>An attribute, or a text without a name.</summary>
/// <param name="Name">Its name without a prefix.</param>
/// <param name="Text">Its value with entities resolved.</param>
/// <param name="Start">Position of the value as written.</param>
/// <param name="Length">Its length as written.</param>
internal sealed record XmlValue(string Name, string Text, int Start, int Length);
