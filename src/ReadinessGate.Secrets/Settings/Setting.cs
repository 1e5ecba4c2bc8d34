namespace ReadinessGate.Secrets.Settings;

/// <summary>One setting of a configuration file and where its value stands.</summary>
/// <param name="KeyPath">Keys from the root, joined by <c>:</c>, array positions as numbers: <c>ConnectionStrings:Main</c>.</param>
/// <param name="Value">The value with its escapes resolved.</param>
/// <param name="IsText">Whether the file gives it as text, not as number, boolean or null.</param>
/// <param name="Start">Position of the value in the file, without its quote, in characters from 0.</param>
/// <param name="Length">Length of the value as written, in characters.</param>
/// <param name="Line">Line of the value, from 1.</param>
/// <param name="Column">Column of the value, from 1.</param>
public sealed record Setting(string KeyPath, string Value, bool IsText, int Start, int Length, int Line, int Column)
{
    /// <summary>Whether the value is not written as it is: escaped, or in base 64.</summary>
    public bool IsEncoded { get; init; }
}
