namespace ReadinessGate.Secrets.Tests;

public sealed class SecretFingerprintTests
{
    [Fact]
    public void A_credential_is_known_by_rule_file_and_name()
    {
        var one = SecretFingerprint.OfPlace("RG1205", "appsettings.json", "Smtp:Password");
        Assert.Equal("f25e9d4b7b1b9ab0".Length, one.Length);
        Assert.Equal(one, SecretFingerprint.OfPlace("RG1205", "appsettings.json", "Smtp:Password"));
        Assert.NotEqual(one, SecretFingerprint.OfPlace("RG1202", "appsettings.json", "Smtp:Password"));
        Assert.NotEqual(one, SecretFingerprint.OfPlace("RG1205", "other.json", "Smtp:Password"));
        Assert.NotEqual(one, SecretFingerprint.OfPlace("RG1205", "appsettings.json", "Smtp:Token"));
    }

    [Fact]
    public void A_token_is_known_by_32_bits_of_a_hash_and_stays_the_same_where_it_moves()
    {
        var one = SecretFingerprint.OfToken("RG1201", "a token");
        Assert.Matches("^[0-9a-f]{8}$", one);
        Assert.Equal(one, SecretFingerprint.OfToken("RG1201", "a token"));
        Assert.NotEqual(one, SecretFingerprint.OfToken("RG1201", "b token"));
    }
}
