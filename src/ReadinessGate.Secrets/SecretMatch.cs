namespace ReadinessGate.Secrets;

/// <summary>Where a secret stands and what it is. Never holds the secret itself.</summary>
/// <param name="Kind">What it is, such as "GitHub token".</param>
/// <param name="Tier">How sure the finding is.</param>
/// <param name="PublicPrefix">The part of the format that every such token shares, such as <c>ghp_</c>; may be empty.</param>
/// <param name="Start">Position in the scanned text, in characters from 0.</param>
/// <param name="Length">Length of the secret in characters.</param>
public sealed record SecretMatch(string Kind, SecretTier Tier, string PublicPrefix, int Start, int Length)
{
    /// <summary>Position just after the secret.</summary>
    public int End => Start + Length;

    /// <summary>What may be printed of the secret, such as <c>ghp_…, redacted, 40 chars</c>.</summary>
    public string Redacted => PublicPrefix.Length == 0 ? $"redacted, {Length} chars" : $"{PublicPrefix}…, redacted, {Length} chars";
}
