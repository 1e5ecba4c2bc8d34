namespace ReadinessGate.Secrets;

/// <summary>How sure a finding is. The tier, not the place, decides the rule id.</summary>
public enum SecretTier
{
    /// <summary>A token in the format of a known provider (RG1201).</summary>
    ProviderToken,

    /// <summary>A private key in PEM (RG1203).</summary>
    PrivateKey,

    /// <summary>A value that its name or context makes a credential (RG1202 in code, RG1205 in files).</summary>
    Credential,
}
