using ReadinessGate.Secrets;

namespace ReadinessGate.Analyzers.Tests.Secrets;

/// <summary>Invented secrets, joined at run time so that none stands whole in the repository.</summary>
internal static class Sample
{
    private const string Random = "Vd7mQ2xLk9TzRb4NpYw8HsGf3JcEa1";

    public static string GitHub { get; } = string.Concat("ghp_", Random, Base62Checksum.Of(Random));

    public static string GitHubWithTypo { get; } = string.Concat("ghp_", Random, "0a1B2c");

    public static string Aws { get; } = string.Concat("AKIA", "Q3ZT7LMXW2PVBK5N");

    public static string AzureDevOps { get; } = string.Concat(Random, "Kq3mXw7LpR2sJd6Hf9Gc4V", "JQQJ99", "BKACAAAAAAAAAAAAAS", "AZDO", "4xZ7");

    public static string Twilio { get; } = string.Concat("3c9e7a51f0b84d26", "a7153e9c8d40b6f2");

    public static string PemHeader { get; } = string.Concat("-----BEGIN ", "PRIVATE KEY-----");

    public static string PemBody { get; } = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7Kq3mXw7LpR2s";
}
