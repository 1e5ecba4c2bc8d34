namespace ReadinessGate.Secrets.Credentials;

/// <summary>A credential found in a setting. Never holds its value.</summary>
/// <param name="KeyPath">The setting, such as <c>ConnectionStrings:Main</c>.</param>
/// <param name="Kind">"password", "secret", "token", "key" or "credential".</param>
/// <param name="Length">Length of the secret part of the value in characters.</param>
public sealed record Credential(string KeyPath, string Kind, int Length);
