namespace ReadinessGate;

/// <summary>A secret in a file of the repository. Never holds its value.</summary>
/// <param name="Id">RG1201 provider token, RG1202 credential in code, RG1203 private key, RG1204 connection in code, RG1205 credential in another file.</param>
/// <param name="At">Where.</param>
/// <param name="Kind">What it is, such as "GitHub token" or "password".</param>
/// <param name="Name">The name it stands under, such as <c>Smtp:Password</c>; null for what its text alone gives away.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="Prefix">The public start of its format, such as <c>ghp_</c>; may be empty.</param>
/// <param name="IsTest">True in a test project, where invented tokens are common.</param>
public sealed record SecretFinding(string Id, Place At, string Kind, string? Name, int Length, string Prefix, bool IsTest)
{
    /// <summary>The ids that a finding may have.</summary>
    public static readonly ImmutableArray<string> Ids = ["RG1201", "RG1202", "RG1203", "RG1204", "RG1205"];

    /// <summary>error for provider tokens and private keys outside of tests, else warning.</summary>
    public string Severity => Id is "RG1201" or "RG1203" && !IsTest ? "error" : "warning";

    /// <summary>The name that <c>secrets.allow</c> is compared with; a token that its format gives away mostly stands under one too.</summary>
    public string? Symbol { get; init; }

    /// <summary>Recognises the same secret in another run: hexadecimal digits that don't tell its value.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>What the message adds about a comment beside the secret; mostly nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>What the compiler said about it, where only the compiler could see it.</summary>
    public string? Told { get; init; }

    /// <summary>What was found, without the remedy.</summary>
    public string Fact => Told ?? (Name is null ? Kind : $"value of '{Name}' looks like a real {Kind}") + $" ({(Prefix.Length > 0 ? Prefix + "…, " : "")}redacted, {Length} chars{Note})";

    /// <summary>What to do about it.</summary>
    public string Remedy => Name is not null
        ? "read it from configuration; if it was ever valid, change it"
        : Id is "RG1201" or "RG1203" ? "revoke it where it was issued, then read it from configuration" : "read it from configuration, and change it: it stays in the history";

    /// <summary>What a reader is told.</summary>
    public string Text => $"{Fact}. Fix: {Remedy}";

    /// <summary>A finding of the compiler's log, which tells its message and nothing else.</summary>
    public static SecretFinding OfCompiler(string id, Place at, string message, string fingerprint)
    {
        var end = message.IndexOf(". Fix:", StringComparison.Ordinal);
        return new SecretFinding(id, at, "secret", null, 0, "", IsTest: false) { Told = end < 0 ? message : message[..end], Fingerprint = fingerprint };
    }
}
